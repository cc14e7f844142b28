import Vocabulary

extension ActWords {
  /// `kind: roleset recipient object`, a digit for a numbered argument, `-` for none; a step behind them where it is not the kind's own.
  ///
  /// The kinds are ours; the rolesets and the numbers of their arguments are PropBank's (CC BY-SA 4.0), see *Guides/Acts.md*.
  static let senseText = """
    request: urge.01 1 2, ask.02 2 1, call.03 2 1, call_on.05 1 2, request.01 2 1, demand.01 2 1, appeal.02 1 2, beg.01 1 2
    request: plead.01 1 2, implore.01 2 1, press.01 1 2, pressure.01 1 2, push.02 1 2, push.04 - 1, lobby.01 2 1, order.01 1 2
    request: instruct.01 1 2, petition.01 - 1, advise.01 1 2, exhort.01 1 2, challenge.01 1 2, campaign.01 - 1
    request: want.01 4 1, hope.01 - 1, wish.01 - 1, insist.01 - 1, require.01 2 1, recommend.01 2 1
    request: encourage.01 1 2, invite.01 1 2
    request: tell.01 2 1, subpoena.01 1 2, summon.01 1 2, beseech.01 1 2, entreat.01 1 2, solicit.01 2 1, command.02 1 2, direct.01 1 2
    pledge: pledge.01 1 2, promise.01 1 2, vow.01 2 1, commit.01 - 2, agree.01 2 1, guarantee.01 2 1, offer.01 3 1
    pledge: undertake.01 - 1, swear.01 - 1, volunteer.01 2 1, plan.01 - 1 announced, intend.01 - 1 announced
    pledge: assure.01 1 2, announce.01 2 1 announced, allocate.01 2 1 allocated, earmark.01 2 1 allocated
    pledge: deliver.01 2 1 delivered, disburse.01 2 1 delivered, ship.01 2 1 delivered, send.01 2 1 delivered, give.01 2 1 delivered
    pledge: donate.01 2 1 delivered, provide.01 2 1 delivered, pay.01 2 1 delivered, contribute.01 2 1 delivered
    pledge: transfer.01 2 1 delivered, supply.01 2 1 delivered, grant.01 2 1 committed, hand_over.02 2 1 delivered, lend.01 2 1 delivered
    approval: approve.01 - 1, authorize.01 2 1, ratify.01 - 1, pass.01 - 1, pass.05 - 1, sign.01 - 1, sign.02 - 1, grant.01 2 1
    approval: accept.01 2 1, permit.01 2 1, clear.02 3 1, adopt.01 - 1, allow.01 1 1, back_down.05 - 1, consent.01 - 1, accede.01 - 1
    approval: waive.01 - 1, lift.01 - 1, lift.02 - 1, ease.01 - 1, ease.02 - 1, relax.01 - 1, repeal.01 - 1
    refusal: reject.01 2 1, refuse.01 2 1, decline.02 2 1, deny.01 2 1, veto.01 - 1, rebuff.01 - 1, dismiss.02 - 1
    refusal: turn_down.05 - 1, rule_out.02 - 1, hold_off.08 - 1, balk.01 - 1, spurn.01 - 1
    refusal: hesitate.01 - 1, withhold.01 2 1, cancel.01 - 1 withdrawn, call_off.06 - 1 withdrawn, suspend.01 - 1 withdrawn
    refusal: reverse.01 - 1 withdrawn, halt.01 - 1 withdrawn, halt.02 - 1 withdrawn, revoke.01 - 1 withdrawn, rescind.01 - 1 withdrawn
    refusal: overturn.01 - 1 withdrawn, scrap.01 - 1 withdrawn, postpone.01 - 1, shelve.01 - 1
    refusal: ban.01 - 1, bar.01 1 2, prohibit.01 1 2, forbid.01 1 2
    accusation: accuse.01 1 2, blame.01 1 2, blam.01 1 2, charge.05 1 2, charge.06 - 1, indict.01 1 2, allege.01 3 1, criticize.01 1 2
    accusation: denounce.01 1 2, condemn.01 1 2, slam.02 1 2, slam.01 1 2, blast.02 1 2, blast.05 2 1, decry.01 1 2, deride.01 1 2
    accusation: ridicule.01 1 2, fault.01 1 2, rebuke.01 1 2, censure.01 1 2, sue.02 1 2, assail.01 1 2, castigate.01 1 2
    accusation: lambast.01 1 2, chide.01 1 2, scold.01 1 2, mock.01 1 2, deplore.01 1 2, berate.01 1 2, vilify.01 1 2
    accusation: lash_out.05 1 2, rip.01 1 2, rip_out.03 1 2, disparage.01 1 2, chastise.01 1 2, criticism.04 1 2, lambaste.01 1 2
    threat: threaten.01 2 1
    position: oppose.01 - 1, support.01 - 1, back.01 - 1, back_up.04 - 1, endorse.01 - 1, favor.01 - 1, prefer.01 - 1
    position: welcome.01 - 1, applaud.01 - 1, praise.01 - 1, commend.01 - 1, object.01 - 1, protest.01 - 1, defend.01 - 1
    position: apologize.01 2 1, disagree.01 1 2, propose.01 3 1, suggest.01 2 1, advocate.01 - 1, dispute.01 - 1, hail.01 - 1
    """

  /// Every roleset of the table; of one that stands twice, the first.
  static func senses(_ text: String) -> [String: ActSense] {
    var out: [String: ActSense] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2, let kind = Act.Kind(rawValue: String(parts[0])) else { continue }
      for entry in parts[1].split(separator: ",") {
        let words = entry.split(separator: " ").map(String.init)
        guard words.count >= 3 else { continue }
        let sense = ActSense(
          kind: kind, recipient: RoleLabel(name: "ARG" + words[1]), object: RoleLabel(name: "ARG" + words[2]),
          step: words.count > 3 ? Act.Step(rawValue: words[3]) : nil)
        if out[words[0]] == nil { out[words[0]] = sense }
      }
    }
    return out
  }
}
