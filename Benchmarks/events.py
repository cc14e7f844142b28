#!/usr/bin/env python3
"""Write one invented event as plain-text reports: agency copy, rewrites of it and reports of reporters who were there.

    Benchmarks/events.py FOLDER [--reports N] [--size BYTES]

The text depends on the two numbers alone, so that runs can be compared. One report in five is agency copy or an abridgement of it; the others
share quotations and facts with it and differ in figures. No real person, place or outlet. `make evaluate` measures time and memory on it.
"""
import argparse, random
from pathlib import Path

PEOPLE = ["Mayor Odile Varn", "engineer Tomas Rehn", "Captain Ira Mollet", "council member Petra Haug", "union leader Joss Ferrant", "Minister Ellen Brack"]
BODIES = ["the Harbour Board", "Varn Shipping", "the Lower Sollen council", "the dockers' union", "the Ministry of Ports"]
PLACES = ["Sollen", "Harrow Quay", "Castrel", "Lower Sollen", "Port Amery"]
REMARKS = [
    "We will not open the lock before every bolt has been counted, and then counted again",
    "Nobody asked the crews in spring, and nobody has listened to them since",
    "I expect the board to pay for what it broke, and to say so in public",
    "It is a small crack in a large wall, and the wall has stood for ninety years",
    "The river takes back what we do not repair, and it sends no invoice",
    "If the pumps hold until Friday, we shall have been lucky rather than clever",
]
CUES = ["said", "told reporters", "said on Tuesday", "warned", "told the council", "added"]
FACTS = [
    "The lock at {place} was closed on {day} after divers found {count} cracks in its eastern gate.",
    "About {many} people live below the gate, and {some} of them were told to leave their houses before nightfall.",
    "Repairs are expected to cost {money} million crowns and to last until {month}, according to {person}.",
    "{Body} rejected the accusation and promised to publish its measurements within {count} days.",
    "The gate was built in 1931 and was last inspected {count} years ago, a report of the ministry shows.",
    "Barges between {place} and {other} waited for at least {count} hours on {day}.",
    "{Person} denied that a warning of last winter had been ignored.",
    "{Person} asked {body} for {count} more pumps before the end of {month}.",
    "The insurer estimates the damage at {money} million crowns, which is about a third of the yearly budget of {place}.",
    "{Body} said that {some} barges carrying grain and timber had been turned back since {day}.",
    "Water stood {count} centimetres deep in the cellars of Mill Street, where the school has been shut.",
    "A court in {other} will hear the complaint of {body} on {day}.",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
MONTHS = ["May", "June", "July", "September", "October"]


class Writer:
    """Sentences of the event, drawn by a generator whose sequence Python guarantees."""

    def __init__(self, seed: int):
        self.draw = random.Random(seed).random

    def pick(self, among: list):
        return among[int(self.draw() * len(among))]

    def number(self, low: int, high: int) -> int:
        return low + int(self.draw() * (high - low))

    def fact(self) -> str:
        person, body, money = self.pick(PEOPLE), self.pick(BODIES), self.number(11, 90) / 10
        return self.pick(FACTS).format(
            place=self.pick(PLACES), other=self.pick(PLACES), day=self.pick(DAYS), month=self.pick(MONTHS), count=self.number(2, 60), many=f"{self.number(11, 90) * 100:,}",
            some=self.number(40, 900), money=f"{money:.1f}", person=person, Person=person[0].upper() + person[1:], body=body, Body=body[0].upper() + body[1:])

    def quotation(self) -> str:
        person, words, cue = self.pick(PEOPLE), self.pick(REMARKS), self.pick(CUES)
        if self.draw() < 0.6:
            return f"“{words},” {person} {cue}."
        return f"{person[0].upper() + person[1:]} said that {words[0].lower() if not words.startswith('I ') else 'I'}{words[1:]}."

    def paragraph(self) -> str:
        return " ".join(self.quotation() if self.draw() < 0.35 else self.fact() for _ in range(self.number(2, 4)))

    def paragraphs(self, size: int) -> list[str]:
        made = []
        while sum(map(len, made)) < size:
            made.append(self.paragraph())
        return made


def reports(count: int, size: int) -> dict[str, str]:
    """The text of each report by the name of its file."""
    agency = Writer(0).paragraphs(size)
    made = {}
    for number in range(count):
        writer = Writer(number + 1)
        dateline = f"{writer.pick(PLACES).upper()}, May {number % 20 + 3}, 2019"
        if number % 5 == 0:
            kept = [paragraph for paragraph in agency if number == 0 or writer.draw() < 0.85]
            body = [f"{dateline} (KNA) - {kept[0]}", *kept[1:], "kl/ob (KNA)"]
        else:
            body = writer.paragraphs(size)
            body[0] = f"{dateline} - {body[0]}"
        made[f"outlet-{number:03}.txt"] = "\n\n".join([f"{writer.pick(PLACES)} counts the cracks in its lock", *body]) + "\n"
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--reports", type=int, default=60)
    parser.add_argument("--size", type=int, default=3000, metavar="BYTES", help="about how long each report is")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, text in reports(options.reports, options.size).items():
        (options.folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
