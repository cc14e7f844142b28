// Made by `train lemmas` from 119 files of UD English, 341555 words; do not edit. Sources, licences, hashes and scores stand
// in the guide Lemmas.md.
enum LemmaTable {
  static let edits = #"""
    0+ 0+-notebook.url 0+. 0+able 0+abramo@enron 0+agarcia@enron 0+akin@ect 0+alatorre@enron 0+alian 0+arrange 0+at 0+back
    0+bertone@enron_development 0+blaine@enron_development 0+castano@ees 0+cent 0+ch 0+cwilliams@enron_development 0+d 0+day 0+deed
    0+diebner@ect 0+dorsey@enron_development 0+e 0+ed 0+educated 0+ember 0+ephone 0+eter 0+etheless 0+ever 0+expose 0+f 0+fall 0+fore
    0+forster@enron 0+g 0+get 0+going 0+hansen@enron 0+hill 0+hkhan@transredes 0+hopkinson@enron_development 0+horton@enron 0+huble@enron
    0+il 0+illion 0+ith 0+ive 0+jacoby@ect 0+jkaminski@ect 0+johnson@enron 0+kaufman@ect 0+l 0+laratory 0+leibman@enroncommunications
    0+leigh@ect 0+line 0+luando@enron_development 0+ly 0+mail 0+mann@enron 0+martinez@enron 0+mcconnell@ect 0+mentioned
    0+montgomery@enron 0+n 0+nd 0+nesday 0+o 0+ober 0+one 0+or 0+order 0+ot 0+out 0+palmer@enron 0+patel@enron 0+pect
    0+perry@enron_development 0+pixel 0+priced 0+r 0+rance@enron 0+rcastagnola@enron_development 0+respect 0+rice@enroncommunications
    0+rillion 0+rsday 0+ruary 0+ruthout 0+s 0+schwartzenburg@enron_development 0+self 0+shackleton@ect 0+show 0+side 0+standing
    0+sullivan@enron 0+t 0+time 0+to 0+u 0+uary 0+ugh 0+ur 0+ute 0+ver 0+ward 0+way 0+where 0+y 1+ 1+'s 1+.e. 1+.g. 1+.m. 1+ad 1+age 1+an
    1+and 1+arry 1+at 1+be 1+ca 1+can 1+d 1+day 1+e 1+ear 1+ed 1+ember 1+er 1+ersus 1+espect 1+et 1+f 1+for 1+ght 1+have 1+he 1+ie 1+ill
    1+illion 1+ilometer 1+ing 1+irca 1+ith 1+k 1+l 1+ld 1+le 1+ll 1+ltra-violet 1+ly 1+n 1+nd 1+nesday 1+ning 1+o 1+ober 1+on 1+one
    1+orce 1+ot 1+ou 1+ough 1+out 1+r 1+re 1+ruary 1+s 1+sday 1+t 1+thin 1+thousand 1+to 1+together 1+ttle 1+uary 1+ue 1+um 1+urday 1+us
    1+ust 1+ute 1+ve 1+voir 1+we 1+why 1+would 1+y 1+you 2+ 2+" 2+'s 2+. 2+.8 2+.g. 2+.k.a. 2+a 2+ad 2+age 2+aki 2+ally 2+an 2+and 2+ar
    2+ause 2+ave 2+aw 2+ay 2+be 2+ce 2+do 2+e 2+ear 2+ee 2+el 2+ely 2+en 2+eople 2+ep 2+et 2+etween 2+f 2+have 2+he 2+i 2+ie 2+ig
    2+ighway 2+in 2+ion 2+ir 2+is 2+it 2+ithout 2+ke 2+know 2+le 2+ll 2+ment 2+nce 2+nd 2+nks 2+o 2+of 2+ome 2+on 2+ood 2+or 2+ose 2+ot
    2+ould 2+ove 2+ow 2+p 2+re 2+s 2+se 2+sed 2+st 2+sy 2+th 2+they 2+to 2+uld 2+un 2+unt 2+we 2+will 2+would 2+y 2+your 3+ 3+" 3+' 3+'s
    3+- 3+-one 3+. 3+ace 3+age 3+ake 3+al 3+all 3+ally 3+and 3+ang 3+ant 3+are 3+arely 3+ary 3+ass 3+at 3+ause 3+ave 3+bably 3+be
    3+because 3+cle 3+e 3+eak 3+eal 3+ear 3+eat 3+ed 3+ell 3+ely 3+ent 3+ervice 3+etween 3+eur 3+ey 3+f 3+fe 3+ham 3+hat 3+have 3+hef
    3+here 3+hich 3+hile 3+htag 3+ic 3+ick 3+id 3+ide 3+ike 3+im 3+ine 3+ing 3+initely 3+ink 3+ious 3+is 3+ise 3+ite 3+ity 3+ive 3+ke
    3+know 3+le 3+ly 3+mend 3+n 3+ner 3+ness 3+ng 3+ntic 3+odramatic 3+old 3+ome 3+oot 3+ose 3+our 3+ouse 3+out 3+pond 3+r 3+rn 3+rom
    3+se 3+she 3+tely 3+that 3+they 3+this 3+uck 3+up 3+us 3+ust 3+v 3+w 3+we 3+will 3+x 3+y 3+yer 3+you 3+é 3+… 4+ 4+'all 4+'s 4+. 4+..
    4+.165 4+.335 4+.365 4+000 4+001 4+008 4+100th 4+121 4+183 4+200 4+210 4+300 4+339 4+350 4+426 4+500 4+516 4+600 4+613 4+667 4+694
    4+700 4+756 4+760 4+800 4+818 4+825 4+858 4+900 4+950 4+999 4+acle 4+again 4+ager 4+ake 4+al 4+ament 4+anty 4+ause 4+avor 4+be 4+dain
    4+e 4+eable 4+eak 4+eal 4+eeze 4+ege 4+eird 4+eive 4+eize 4+eless 4+ership 4+ex 4+gion 4+go 4+good 4+ich 4+ie 4+ield 4+ind 4+ing 4+ir
    4+itch 4+ite 4+ithout 4+itive 4+ive 4+ivery 4+kely 4+link 4+lve 4+nibal 4+nic 4+nines 4+ole 4+ooth 4+ot 4+pines 4+r 4+rhea 4+rpt 4+s
    4+ser 4+some 4+sy 4+tch 4+ually 4+ucker 4+ur 4+vice 4+we 4+well 4+would 4+y 4+ybody 5+ 5+'72 5+'73 5+ange 5+antee 5+aurant 5+bad
    5+badly 5+be 5+ce 5+ding 5+each 5+eder 5+eek 5+ege 5+egory 5+eive 5+ellac 5+ently 5+eople 5+er 5+et 5+ght 5+ghtful 5+have 5+hether
    5+ight 5+ilada 5+ince 5+ind 5+ing 5+ink 5+itely 5+ither 5+lace 5+letely 5+ng 5+old 5+ooth 5+orough 5+ount 5+rder 5+rel 5+rstand
    5+ruly 5+scious 5+se 5+ssage 5+taff 5+take 5+that 5+tstand 5+ucking 5+uild 5+ular 5+ulous 5+uy 5+ver 5+vice 5+well 5+will 6+ 6+''
    6+-bondad 6+?!?!? 6+ally 6+apport 6+ar 6+arate 6+censed 6+dwich 6+essary 6+forever 6+good 6+guy 6+hole 6+iginal 6+inside 6+lationship
    6+lly 6+m 6+modating 6+nswer 6+old 6+ommend 6+onton 6+osaur 6+oshima 6+rder 6+round 6+ucking 6+urious 6+well 7+000.00 7+202.61
    7+987.33 7+ensure 7+initely 7+lutely 7+modating 7+needle 7+nswer 7+ommend 7+onclude 7+rossing 7+service 7+urrito 7+ustomer 7+yster
    8+000000 8+095000 8+300000 8+428000 8+489109 8+500000 8+537058 8+650000 8+922000 8+artment 8+onder 8+satisfied 8+transfer 9+clysé
    9+ecommend 9+enomenal 9+idiculous 9+infuriate 9+ologize 9+sometimes 10+acurricular 10+filipino 11+umication 12+000000000
    12+conversation 12+gh 12+nter-cultural 13+tastic 13+y 14+eat 14+ver
    """#

  static let rules = #"""
    ##Vh;#$##-*L%.##<([#%##/md(n##6N;(%###wd$J#%@v5#%##|xn'n#$6vV####a16$8##5_8#%##>c*####Hm$###$LK#$r##OW*&@##2A>$v#$?I##%#$pH:#%##$qG$
    8##`>Y####40_&%##%DL'G##d~a####P~W))##J]y###$$C5&B##Sc[#%##(LF$8##Zzq%X##,(W&%##&K>&%##)sj#%##k^y'?##FRQ####+:$%?##FL('1#$_tB#%#$M-k
    &%#$'.]%.##N.5):#$9gh#%##+m.####9HZ%G##S|Z(m##]NJ$c#$%BT####Ac}%.##)}P#%##N5D$8#$05L$8##IC4#%##,u>'~##Br$#%#$;tJ$T#$.F?'i##)os$8##.j
    j#$#$G$o#&##G7X####i{G($#$P&Y&C##)(W)=##3zy(F##|%a$8#$)#-&@#$.#7%q##EB]#%##)AE%z##]@^%.##,Na&2##F?;#s##&D;&4##:HO$8#$'z1&O##TsI&%##e
    {O####lKT)a##ddW%.##Z&f#-#$0Mb#$##Zu/%[##'ik$p##hVb#%##MIp&p##AGJ####p${'^##'YB$F##Y9b#%##c$=%.#%Rz;(`##SGl(e##6J[$8##<{x%l##,UW(v##
    0'U#%##~ec&9#$7Z{)C##$1y#$##.GR$8##?kU$8##(G4&~##{4b#?##&~*%x##$Mn#%##M.^#$#$DM'#$##,%V&@##8JY&@##-+U'v##1CB%D##kh:'d#$c4}'/##nHt$8#
    #ONl$8##CQw'B##$:S&s##Ar<###%OWD#%##,pE###$xeP####BN|#$##+J.&###@k`%A##fzk#%##yuN%.##I-K)P##fV&(b##R:=####fWk####jQw#$#$B,[$8##<W_)Z
    ##,IU#$##..l#$##L>A#$##'N.&,##3q/#$##+pN####(@R'M##2d3$8##(.N###$9ZN%A##5Ju####:_s%`##10&%,##'~<####HWh%O##jvj)S##v^+('##<5w)X##Dg%$
    8##*2{####T>>&&##*af(q##+nl&%##K`a&@##,1,###$)(i%.##so=$a##U7s#$#%;M'%.##2*H$2###Ju####Kw1$8##=o_&@##,8N%:##5Wp%K##6#6#%#%5;V&)##jC0
    #i#$;uB###$(Jl%.##GHy#$##cmA#%##*WK#$#$3kw(8##1MY%.##'cg####v22%@##+<G&%##y&<$###?Tm#r##(Ag&@#$8y,%.###&;####9H)#$##QHZ$K##9*i$5##%?
    O####4Lv$V#$3FL#`##&yP%Y##MU9&G##cS|####'bW####4bk%.##oO6####0kI&R##X=h####.q1$$##;6f#%##NFv#$##N_8###$YG;$8##F>=#%##(}G)m##]D&&h##A
    PK&@#$6+e###$#Np&C##DUO####/5`'6#$*Il$e##Cpb$8#$17`#7#$S+d#####[O%.##$}y%(##%?3(W##WWu####<[p####n*Q#6#$3OH####<Hf%.##m>~#$##<::#%##
    =R2%G#$;_h&S##_#B%'##BR?%'##6sp#%##,tk&q#$#Mj%.##@5V%5##w]e#%##@.J$7#%>ZC'(##62l#%#$.Fs#J##WWm####dFb%B##NKG&=#%Edm#%##pDc#$##&@~###
    #2o{'6##,>n#$#%nIC%B##s_r&a##(YA%.##OfY####7-T&%##$^n#$##?AB%[##DyY#%##5,k###%G_/$b##<+h%u##(Tf####$'Y$8##]r0(4#$.1U%$##EHX$@##$Qs#%
    ##Sm}'6##K}y$3#$44P(f##~7,####T7k$8##SPs%Q#$Zj:#;##,>|#$##-NW$8#$.4-####kT%#%##*kw'=###os$4#$$II%###-(@#$##@D_###%9qo###$EKr$T##6OU&
    ####NV#X#$#'*####5XT%X##Q/)'d##7R.'6##&:]%.##@FO#m#$ku7%J##Xz{###$p/I(J##M#V####8qJ&@#$HEx$8##IIM'1##)e3&-#$*3Q$8##JAr%.##%Q6$8#$>Qt
    $j#$,U`####?[R&A##hP5(Y#$(F*'v##(Ub&j##6Zp#%##&8S$8#$5u{#%##L,X&%#$+E4&%##1wq#%##56')2#%->]#%##}rh#&##K-L#$##4S4#$##zP($E##0=T#%##X'
    >####if'####V{<####Lnl)&##Y;H####3f=&o##J@Y#%##UYJ####6R*$8#%T(Y$8##&*R%K#$Db`###$Er+$8##(fL####84e$8##i*%####3lA####($_#%##p`+#$##R
    6M#%##$j'$P##<^k$8#$%E~$8##^q|$8##WIR####CQx$8##}+A$8##Y-N####8W7%O##K66(x##&Ue%.##Vv`)d#$eRg###$V+b%/##/F_####]ti'1#$Rs%%:##]9m####
    [_H$-##]VI'6##Isv####=e|#n#$47b%.##>Ob&%#$QKY####*3s'H#$7^t(T##;dB#$#%/t.$8#$>OP#%##)?V&@##[7z&@#%8sd#h##9nC#%##Z]M#%##y)>'1##Xbf#%#
    #e[1#%##JN7%.##9P]%L##7[V####&AD#f##*n|$8##J]*####2}|####?%9'v##-E#&N##9j4####D=X&2##/*e%V##F?R####`%k'6#$'eX$X##7=B$J##8['####S3^#k
    ##NPb%L##3j=(H##R'g%.##4K2####1hO%A##O~T####,1%&@##($B#X##KB$#%##{_G'1#$dMj'd##F.G&@#$Bq;#%##nFc%q#$-X}#$##UAz%>##Cf<####c+@#$##bL`#
    ##$&vw(u##6Fd%f#%j(B&@#$-BQ###$ECN(_##e~s%.#$>w?%.##5tD)o##dXD(*##3:U###$uQy$d##'&_&f#$FIl't#$AKS$8##/SZ&a##:}S$d##&8r####Q3P####EQU
    ####.tD####T.z#$##dx.$8##'Ni&@##I<x####8c$%.##Qwv'U##(KA$8##*yy$8##<j1#%##CAP####aNo#%##/0A%.#$_<('6##'Es$8##3S5#$#$m0&&L##IhL#$##7S
    N$^##iPv)M##8hR#%#%xG/%H##3$Z####>vL&c#$)Q}&@##LJ.&@##%Rg$S#$atj&%##>3+&%##'XF####ikX)l##(3n%n##dPG%g##,_p####4X3)j##0+t#$##xl7&>##2
    LL$8##QfG#l##-<O$8##5$<####9@^####3Lw####;9|####</$#%##-.|#%##54'(V##05l#%##I=~$K##779####x'c####_{X$8##jg6%.##b+s$B##'wy#$##nku#%##
    &3_$8##~sR####;j4%:##%*D#%##dN$#%#%<?9$s##xJ-#4##>B=)J##?mp$8##7{P#%##0hA'X##N8+####F~L###$_TD####b(x$8##84k#%##8`=&@##*YC%.##)<:$8#
    $#EK#$##=pz####b:<####.py'6##%bw#%#$J3.#W##(ON$P##&3^####PFz(M##,QG%d##jp>$8##$nF#M##9oW%.#${h@####SY((P##O`X%7#$p%f$H##QOY####'Fk$8
    #$*=g$8##L+{%O##7xN#%##D-E#$#$#&/'p##S<=####>?w#%##BdB&@##a4%&N##$d|#G##<W_###&zs^)N#$Q;M###%Te8&@##2c_$H#$+IN&b##c`k$d##2[w%.##:y5$
    8##Q7,'E##tlt(G##SJ/)j##3jz#$##,l|#%##'Uq&D##r{_&[##;6H%Y#&b<x$8##oc[$8#$BkL&l##5cq$D##xN}#%##b&k&%#$V#1#%##+8S#%##:`.&%##AE]$G##8K'
    $+##yJh#$##*VS####U`N'Y##T~S$8##_(:####;bc#%#$T:v$C##8n%)###Gb8####@nq'6#$-k^#$##WNJ&.#$&}A#$##0|Y$]##(Pk(,##:w|#}##{zs%.###er$8#$'n
    e#%##UB}&_##B%W#%##/V##%##-hi###$7(_(d##X;[&%##9T*#####y4#$##VlV'6##PYh(=#$(y1####&ay'c##_xe(F#$={##$#$D@i&@##A5B###$W%8'6##s+g#$##D
    dD'N##H`Q#%##)'d(=##RI3####2jn$`##S+u####.A^#%#$G{p####(]f&H##$}j####i]o$8##-R)####ePf$8##xny####@r-&@##)90%.##9+I&@#$u({%.##6pP#%##
    PsF###$~5D&Q#$@98$8##o2g####'>s###$+:j)k##&2k)E##)BV(@##)Jw&##%D4~$8#$[GU&P#$Bxp%^##Ky(#%##)gg$*##i[n%|##1Gn####+m'####6z<'6##Vz{$8#
    #71l%E##3`w#%#$k.p#&##_%;#$##1Tz#$##)Se####),P###'3g/&%##dkH#%##5Z)$8#$#Pb%.#$Kna%.##4S&#%##q)w####TzF####Hab####OBU%_##2Vi&U##;y/$8
    #&KLo#%##JNg%.##Z$K####{t*%9##2A0%r##,DX%2##F-l$8#$EVh$7##d~z$8##I|N%,#$unK%.##6-&####Hqj$F#$*}6%0##=j.%1##0t]'1#$Ict&###&qg'|#$OI>$
    8##-Z=$8##5z}'J##9`,);##RI/####j6|%Z##h=E####[[y####ZUQ$'#$p/d####6TX'K#$ym(%.##-bz%8##*S*%6##iE>&I###s{'s##Z4z#6##`x=%,##R:2'_#$-|V
    #%###K~$8##*EN)Q##R+R$u##^]%%'##]eS####_Sz$X##A,;$C##k&~#%##a)8%Y##vI#(N##RhP&[##E>A###%I]`)^##K[r(6##3q[$8##6+g%*##.C`###$EKt&@##:U
    W#O##hs.#%#$p{(&@##X[6'a##$WH#$##54####$f^=$8##G{<&%##0@A#5##;x]%k#$<xe###$'nh#d#$lMG)'##ur^%.##:9C(/#%7+d&@##&au####c`W&&#$Zd9#$##c
    sx&@##/=2'6##0eI####ef9%.##?CE#%##CFr&D##Q6A####=|t%q#$-:q#&##KrH#%##$?'#%#%w>1#%##^(n#%###V+$8#$;Lm)j##hvd#$#%2TD&_#$2G_%.##/`1(_##
    ZtX#$##hT(#v##dHY####jvD%.##D$`&)##:Y.$=##/kV$8#$kzH#%##CM])_##L/v&@##3+q&@##$wi$>##aIT####KfI#%##G*v%.##(9d####..3###$A8T$8#$#%J###
    #eY)#%#$RH<$H#%;QZ%.##@2N$8##*IH&@#$Q3`#%##Q'j%p##n)|#$#$09<#q###B6&%##GfO%L##)5(%.##sC;####:H2#t##/ZN####fKr$F##XEM####*p6####IiV##
    #$}]Y$8##Ppo####K|+'m##hFJ$+##WgF#$##8HO&###,ce#$##(8J#%##@_n###$gI(%.##sNz%m##b]$#$#%=Il#$##Grs$8##9z8####^7R'6#$4-8&%##bCx#E##:ts#
    ###Vsr$I#$f/a#%##>~0%;##BdU&@##[7g$8#$B;*&N#$'ib####&;J$###GK$###$[;M#%##`4s#$##>W`'v##2sL)[##)w/####x@`####StW$d##4G[#$##lKE#$##s+n
    ####;MQ#%##|Om)D##?k0(M#$/_i#%#$4Y}####6ry#$#%B%P#$##vL0$8##4;9#0##@z<####Tg_#D##o/R(O##(wZ####pp3#F##:Ym####$GJ#$#$8Tb(g##LAj#$##9D
    =####EGD#$##J3z()#$D@~'t##c8D#$##&zO$h##km|####5Nt&@#$$OI'o##ZsC####K?3%~##e~H####1`R&%##od;#=#$dU(%X##xdr$8##1}/#$##/XN$8##ApQ&+##,
    9u&%##@e-####WS{#%##^`L#$##Qh[####o6U$8##'Sl$q##2+p(L##QkL####{F*#$##([$&/##]WF#$##:0D(|#$4}U&)#$P*S(B##MZx#%##4l=#$##JmO&@##$fE####
    $@[$8##<{0$8#%=aP$8#$/AT###$GXy#%##DBj####`};#%##Qv;$8##mO=#%#$15^%r##h)l$8##$D*#$##J(N#k##C%&$[###iu#j#%f|.####k:~$.##9+a&$#%=>>'`#
    #5.y({##G60####{~2####h-B$8##+l8#%#$Zz/$8#$SB-####ty5)G##b&V###$4yn$8#$,c+$u##B3B(E##L'B#S##eqm####>^e#C##8Y^(P##:[&&@##Xfh$)##o|d##
    ##F/U(+##F5z####$1D####=ib'6##$Gj&*#%hD2#:##%{%####OzX$8##6fn'1##{.s####g)a$8#$Y3M####$x@)`##:GA#6##)MH###$7<w%A##D2a&s#%$yc&e##;[W)
    <##/1p&g##&9X'g##owm#%##Bi=$8##Ccu####Ee/#$##fQz#$##;@4#^##e3j(2##9c'####eGg%.##.]2#%#%#|^#$#$%D@#@#$TXI([##.Zj####^:V&@##LDy#%###WM
    '{##K+]#$##5eM####Xt6%j#$f80###$F8+%.##Kx9#$##>.(####;)I#w##Ku:'/##>VO#R##9EW&K#$-P/'h##N=}%d##GX&&%#$IgC(y##q)>$?#$+rs&M##Cc]%.##a,
    a'7##+I}%.##?sn%.##d*b%&##Z>x###$^h`%.#$%|_'1##,T[&t##XBV%N##G$~&@##'`|####.bR#$##:q#(y##9&s&%##.=F$8##&oA$8#$^/T#$#$<3L(Z##~@8#5##,
    M#)T##._b$=##Jvr####UIw####+`N#$#%OqG#%##-vt#%##b<##T#$P'd%s##32m'1##Gy'###$d&b)###(Iu#$##Pn0$8##K+a'[##:QC$/##i:9#%##)I^###$tm/'&##
    ~K;####$(S#%##*{V')##r1N$8##'H;#$#$t|3%=##*Kz'6##U:&&@#$RAk'>##vC{#%##(|I#$##qB:(t##9yJ$8##}%e$F##@tL%C##C'*&g##WTz&F##bwL'.##)Jk$8#
    #k#t####+u{#$##v|G#%##0%p####V:D#%##;@9&@##3g2#Q##4]@(.#$.9H#9#$g6G%t#$]2T#%##&]S#$#$9sn#%##[(6#f#$lG>#]##M=z(F##b[e$8##$=c####-)B#$
    ##Gmz$8##G:&&C##VlL$8#$C;%&@##3$6###$^x.####=S,&=##R]L#c#%L{u&W##)nH$8##nuJ)n##F'q%.##mSU####+LT%S##+'K###&~oU%U#$SD7(s##T{i$8#$hHy#
    N##WK8#$##UYK&^#$)Ho$8##9=:###$%kr'I##]#*#=##E0q'F##kjS)f##*h|$O##Mxo%b#$$Bk####$<k###$1aM#$##/]8$8##kJ$)?##@FV###$KQq####10C%.##.@f
    ####G~:###$.;i&%##>K<###$G3q#%##UW{&6##Oe$%P##MO;%.##%tW&@##)C@&@##:[S####/nx#$###y&(`##-4/###&)Wb#%##BU:####+VF&M##';7#2##>r'####~H
    E)%#&<b]$<##B,x#$##tv[$8##.OE%q##5_G$8##`bf###$_2]&@##i''%.##;P&#%#$mdS%H##%Mn#$##bnl###$5nL####[&K#$##(h.#$##(]i&?##N,t#$##S1]#$##:
    S$#%##4Eb$8##u~C#o#$,GH&@#%(pE#_#$'+B#P##Dx}#%##.z/#%##&8o###$%'i'y##}%{$8##zk@%z##8?u####0QC(?##9Jc&d##,~P'L#$PD~####/>I#####|w####
    3S6'$##(9P####8*u###&<vR&###9P^)3#$EZy###&(ZQ$8##t?7'd#%SA?&@##++%###$nNg%.##'YD'r##c3`$8##@64%T##CU,$8###*v$(##,hw'j##0dA####7if#%#
    #$1z#%##KJ~#%##SQn####oCi&%#$qZv$8##zF&#$###2z&=#$3D]#%##;b#&%##(`)#$##<tV(H#$=j'#$#$#DB#%##(p|$8##'aZ#$##NTI'x##BH`###%G|*%.##0rB#:
    ##5^X)I##|GK$8##<]x'8##+ld#%##@yF%h##L9#)j##b`l&%##d*k####r#f&Z##fmJ###$`T6'V##KU#$8##++g#%#$/@b$M##-T6',##]?])/##.O:####6]Q&g##y}_#
    ##$R+%#$##&Bz#$#$<d,####OMs#$##o[S$8##']S####645%X##uBj(0##$0)###%>8I#$##5kB$l##^Lj(X##C6s#K##dKd(,#$-]f####(w?&@##7^}#$#$#j$####{/k
    #%##T0a'd##&&u(^##(f6#%#$&hJ$C##Sxk#A##(Qm&@##1d7#%##UHn$8##jpT&7##IJX####F)I####7(j$C#$/f=%y##z-b#%##&^f####X;v&y#$i=0$0#&=oE(U#$Hg
    &#%##Sy/####*ZV#%##(`@%.##`F8####mH<%}##Gpz#$##l;G(D##9~>&8#$df%####-_N&5#$aA:'W###9[###$7Qp####r@t###$6+.$8##K#v%.##t+z####6mF)O#$$
    2n###$>-9%'#$LDE(i##;ad###%9VI####-`a#y##kww####lD*####vye#%##'Ka'S##c8A%.##p[w%.#$Nmq(I##dyV(c##Si1%F##To('v##;O1&@#%7aw$8#%wix&c##
    >yz)9##=U1#)#$]{4$8#%XMN$8##:/W).#$4<Q#####`n#%#$#pQ%W##Hwi#$##HaI&u##@nv####.@9#$##BF9####vJz####Haj####Qb8#:##SzN$O##3CI&'##X|b#$#
    $I&;####>(0$d#$/Iu'(##[oV(;##qmB)e#$5ty####W5g$U##Q@<#$##m%U####*%^%%#$NPQ####1D_$+##X%*#(##(N|%w##*mb&%##K6p#$#$oAe#%##,f%$8##%<:&v
    ##17V###%,xg$z##SSV####(_s#%##`eD'###%-n####7CN#+##RDj#%##UH.#$##EA~$8#%Bf?&'##WM=&@##1(b$m##4qN'9##/*c####>/h&%#$|/D####MOx#%##VcV#
    ##$wcj#$##FWt$8##B@s####`Uz$8#$FPR#$##e,K)b##?C2#$##2&k%.##64S###${=F)Y##Tos$8##H=j$8##_/R$8##65:#$##E[V%.##X>5$m##g$W%.##2pB$9#$MxW
    #$##*%+####1Y{&Y##17I#u##2Yw(6##(gr####RUT)L##;Cf#%##OsE(j##a6C$8#$+<x&%#%~nY#$##CzM#$##hXv#Y##-_]$8##.%C&@##3;t$x##%6^####%2.(>##1`
    T$8##(`a&@##'JH####D?Z&@##2>'&@##A[`####*Z.%?##Rz+#$##Dvb&`##E>Z%'#$Aq*&~#%,RT$B#$z)5####-Fi####$Aa'*#$(.V#$#$RNz&V#$?TE####0?&%.##8
    5R#%#$>{-####TI<###$H35#$##S2<''##,~p####A8K)H#$s].###$bR^$8##&Kj%M##/&u####Z1i&%##Hsf$o##zQc'T##,{Y#$##GOR#%##7Lw%.##<>8$k##1Ql'z#$
    3>#$8#$*kC$8##5L|#%#$3A@####6[w$8##N{]$8##_:>&]##:T<$8##x+%###&8[%$8##.Gt#$##UJr)c##f6s####-Be###$>rj####$Vh'2#$HMg%.##3~s%O##%pu)1#
    $ubL'1##gm_$8##K>I&@##P~O#%##8c/$8##$A~$8##+)9#%##<e.(&##&*E#%##ak('w##7Ym%.##Jo?%D##PnK$H##9H=####.n8#b##0E%####seb#,##89c####[]s$8
    ##$N3#$#$1zv)>##Jw5%-#$E(l#$##._5'<##3vY#&#$/L%&H##J$[$8##N-l####7,O####qsG(k##gro%+##.Vn#%##w-X'@##=/3&%##*/|%.##Y79'6##xV|#&##H<t#
    ##&>ZK####FA='}##8v-$~###3K#$#$@A<####V;A#_##1jk####Ep-%.##T$3'6##0R*$8##Q=1'6##2m*(f##O<m####Ru7#*##hn|&@##M#>&Q#$@jh#$##I.n#$##z-r
    $%##MtT&@##b7K$F##bkx'f##3N-$8##%_W$8##Mwz$8##'^1####98b####,As####(qp####Gu7####&Qp#$##LGP%.##>Bq$t##%U@$y##tVo###$>is###$#;,#{##4)
    7$h##&uY$=##TcW%i#$t2))7##dF{$R##uM1#####)y&m#&6fi####+$(#%##Azc&F#$+q&$8##6v9#$##1nN'D##(P8&@##L^B$j##]J=####4R~####c>;#$#$iVq#v##E
    g>%o#$O7Z'1##BV+$8#%[t0#$##(wV#%##c$b#%#$z=U####a=w$W##^&]#%##$YO%:##1qN'+##%K@$L##-io####Skv$8##1#g###$@=t(h##8Ac###$Tfb&@#$e#F%]##
    `MC####&EK#%##-S.#8##?fx$8#$Hqo$8###G{$8##:$E####JIw####y.)#%##X2K&@##=O('^##@g>&%##C?1#%#$o~Q#$##z6p(a#$_sb$>##*C5$8##AQP&@#$GP4$8#
    #:`A$&##RoK'4##&9D)R##3cB&&#$Nq&)]#$Qok$8##~uz$I##Kax%U##6r(&)##$:H#&##T+U####$K}####5p,$8#$6Gw%d#$-mt&C#$N,D%.##[L))j##qhg$8#%+KQ#$
    ##]8P%L#$|.9(1##fL,&@##(wJ'8#$.{8$<#%+SL$8##':I&N##H4_%,#$L@s#z##%N<$8##.ax####dc{%p##%pQ#$##'*:(5#$?Xz&@#$Pd]&@##'j#$8##wap%.##A+i)
    h##$#h%e##FGS#6##~/,&%##Pxr'-##Eu~&@###V|$v##+9/$1##)d6#$##9#x####Q<?#$##9j|#$##em{####373$8##f<u$8##,<%$###?cE&~##G26####6tI'A##=Qp
    $8##*FY####5h8####>'w#%#$.vl'q##>Ei#$#$d;M#:##U|x$8##kxT#&##BK$####fg8&{##Y_<&%#$77q%r#%[`o#%##9Cl'0#%U0(####D:Z$8##I6F%)##3{4%.##%W
    P&%##t0a####.lH###%qg}#%##hD[$8#%C3y#U##)~3####&E7(p##HiQ####Ml;$8##D%p$8##<By#$##;*q####ayC$8##'I{%c##S<}&@##8l?#$##*QD&@##nI~&t##%
    Sq'5##imC####.(#####-x^#%##Cr:####`c<$8##<oL&w##X*'$K##.M:$8##&Ko####,dJ$8##H.x&@##&:N&###}~+$8#$Fl`&%##-?%#%#$Cyu#%#$GGr&@##ES9%.#$
    .mc&@##aF<$8##`1##$##&ls$Y#$KAi$8##5Q}&@##,;2###$3C[#%##Nyw#I##-L`%.#$?ab'O##Skx&@##38%####$'K%.##.+`#X##xDi)8##.i2#%#$%a$)V#$PX<#Z#
    #/B,$+##X*u####>fF####+fk####8)e#$##*A1####9[k$8##W}6&%##:i|####)4k#p#$:Jg)6##=&+&%##1D,'d###<n%.#$^0n$%#$&-$#$##<#I#=##KS%#/##>cJ#$
    #$)qX####5`9#v##$.f#%#$c1+#<#$]1f####'7S#$##N+c%.##i:1####CiL#%##%Rs####>p`#$##<2/$8##4SE#%#$&i(&@##)K]$8##N~E&X##38]%j##5x7&0##oeU#
    ###Gz/&@##,l`$Q##[0m&n#$~b+'6##KV:';##FS7)K##LZ0####(8_&%##^n5&:##4l######zL'q##c>]&%##b'Z&@##O7<&@##-UV#$##-1>####v5h#&##lyO%.##s4N
    #%##&_4$8##B*+#%#$55R$f##-TS$8##V+#%A##,iw),#$V^m####lf.#L##>V,(@##?Gg&@##Lzz#%##.M@$t##JFJ&@##4`4(o##+'j&T#$SBz###$$Y@####30H%.#$hU
    <$8##:Mi&@##$oD#%##i=9%3##7&E####:#]###$mo|$8##F`K#$#$vQ&$8##-=]&X##<fV#%##5Zu###$+&i#$##OSO%|##6/[&@##>So###$xGA$8##(p`$8##%$W###$l
    tr&@##h`P&;##T5/####Dzf%.#$32(#X##gNP&@##grU#:##8qy)9##.:n####y*e'1##0z0####Q~$&###I*R%a##&>:#$##k@A####}7d$###'dl####14e%.#$Xx|'C##
    DF$#%##9u9&@##2-r&E##d<k$8##ei*#$##dPP#e#$31k']##B*t#%##%~5#%##o&e#3##bw)&@##$oY####>bx(w##5HP#$#$@5h(<##/={#A##.k6%d##nXU&%##0Rl#$#
    #4t()(##2Lu####2^S&<#$MvE&@##Z~W&@#&GN%$t##H9q'P#$zR8&1##)tk$8##P#W(K##W]8(3#$'FN#$##0?H$8#$]?.####'ul####L^U#~##Y_j####g&F$H##`a@##
    ##Urn#$##TxN#$##FbB$8##Ejo####qW*'k##1z/#$#$Icz&%##M<~&.##tKg&###LuG%>##Jo6#$##&(8####'t/$8##akj(:##MHN####PJM$8##5d&###$$k%####,IB%
    {###<H$8###*;####8Xt(9##y]I#%##/r,#%##ATS#$##%M4#a#&Vn_$8##JO-$n##<_D)-##_h*$g#%$P$####*&]#5##'ZU&@###CH%.##]g)$8##.rc#%##$Jg)$##gB&
    ###$WdC(A##E^J####I.,%R##}3L$8#$g/T%'#$%sn####:&Q%B##4i3'6##Jj^#$##9M~$8##chR%.##NX}&@##YFZ&%##v<-$h##)Lf#x##@HM)W##VKC$y#$BMF&@##3m
    P$8##>?9(Z##D>X#$#$97%$_##beM&@##?be%.##gUb%.##VMr%.#$W:c&@#$#<V####*@4$G##@_[####{a]####%{H####$6q#g##e?3&)##*M^#%##RMQ$8#$8*j&%##:
    '2#%#$Ep{)0##dKC&|##8-M&H##-Y=&@##u?A####Af[####*9L#$##m=4%.#$<f{'1##>|O%.##pd)####F?*&@##+F])U##0Qg$8##*3@$8##&yj####>YA&%#$N?O####
    1A&$8##+%C#V##8VL%.##Hs^':##')J#&#$6`*'6##z]p$;##)Cv#'#$4e*#%##(3D#%##;Bc(R##,nr$J##ta?#%##6f(#$##L0Q%.##i^]#%##R)0#$##&Iz####.^X&%#
    $/DC)g##m{L####d87###%6_T%:##2DD%.##.Vm&(##GaA#$##(}o#k##N4c$8##*Mo)B##MPp&k##_n`(z##I.z#$##4C;&%##RuR####BU@###$UPN&%###R@####sG$(Q
    ##a:U&z##'%A$8##wWP#1##@B@#%##?$a#%##k6w#$##]/X'b##;4U$8##BV%&@#$:9a$8#$lxZ#$##joR${##Qk:#$##,IT####6aI#:##5-k###%M>t####&,2####%`m#
    $##w*~####+9C#%##x|T((#$@w3&@##^>x###$T)5#%#$2T%####_zC%v##c;G$8##fbm####|iF####?6)$:##CJG)F##},Z$8##4(h$8##R@S%.##J{##[#$:ZY$8##+qV
    #$#$*w~&@##b7=)B##2al%.##P$h'y##,TG$8##E~:####XSa#%##4B%$m##3.P&@##<gL$8##V0$%.##;$k####Aa#&%##}X>&%##%8k&@##R<a(l##6pY&%##[ZE(~##Hg
    M####%8?$h##$Pw%0#$TF6&@##GaJ$8##-'O&&##WKI&r##$k_####<':###$dnx'R##Ym_$8##aha'6##k?O(]##1a$'1##&6M)*##0pc#%#$~'+####8s,####0ij#%##D
    F7%;##%m;'Z##H}-&M##>VP&9##@u&$8##&@B)5##ZmR#%##&%$&@##|6V&=##}%_####@iL####4q_#o##8D.$8##A-^%.##+b~(C##4<z$+##;D&%G##BH+#.#$FRQ####
    0+]).#%8,;$A##[=]&@#$-+F#%##4n[&%##(G-#$##AnR%.#$7u1####7=Y)@##60d$H##e7I####^0z#$##,&0$8##hht$8##3n-####-e.$8##@d+####i{_#$#$3>X#%#
    #uLl'Q##T*/&{##76G#%##76v&}##(6(%A##j~@&###K2X####7ZC$8##6iC$Z##611$6##/.X$8##c5W#%##&ac&@##eYH####.=1%<##FEe#%##K6p%.#$@l4&@#$an1'6
    ##rwQ$8##~h1(###&]{&3##%$&$8##2V^(}##TbZ$8##c>S$8##<Uu#`##nNX'6###@$%q##+L]&i##8Nz####W=h&%##/En#%##BE]%.##AG(####A`w&=##&GD$8##r%;%
    4#$4V(####5)4$q##@~I&%##,E;###$N9l$8##&jh$8##qvj)A#$R%)####O=l&x#$6pw'1##N6u$8##.>/$8##&.Z(>##Yu<&%#$iF$#H##*Pu####QJF####].+###$;`Q
    $8##3^O####X'Q&%##3c]&@##Til%.#$/,v(H#%qVz$r##zSx####$4;$8##15h&3##5Fs%I##gW(#%##(gp#%#$:)k#%##rH;(7##$06&%#$r&O#$#$d(]$8#$$H|%:##^s
    ;####T}v'e##3AE####7Iz)q##<6<(`##;1B'u##pO3#%##D+r####+`Q$w##SSo#%##P/H$8#%mgR#>##<;v&)##[[t$G##oq{#%##AB_&@##&66$q##7Ee####(c$&C##2
    yS####G.A(K#$=9A#%##>sF)+##C{4&@#$DDT####&9y&@##D;S$8#&(p,#|##yUq###$-Jb$8##m@M'l##.&C####$CE#%##1^3#####*n%.##6er%.##u7s%.#$}3X####
    K:`####=bb&@##9Ku%.##$?`####Ygc#%##px$(S#%,n|%p##>4n#%##655%.##DdO#$##@8u#%###R=#%##4A(####eRK$5#$%%?#$#$>]1&=#$)(G#$##(Y>'6###X<&%#
    #5Z:####'$u#:#$$S~&:#$ix=###%&`'$8##&eL#%##&hS#%##3mZ%U#&.Kn(r##V+Y$8###nl&@##hGo#%##h0>#$##=yf$G##Ep]%.#%xI{'x##qqn$8##(KL###$cW`#%
    ##3Jr&S#'s^o###$'*{%.#$&e`%.#$dE?'6##uA<&%#$3X6$8##T6S%.#$(%7)i#$}M}####p}m#%#$]Sf#%##`|($8##d@l#$##xH$#%##;n'####BIt&%#$#wx$8##Ha?$
    i##2[N####O(,####.SG&%##3$A&@##M'O&.##):i$N##'k7#%##OM/&J###M%)4##b|C(-##Tzi'%##.Ib$8##5El####eA8'6##eY'####W#a&@##Amm$|##I<q#Q##%h{
    '3#$Ci%#$##8/2#B#$_`_####@fk&@##<EZ%.##Evb#%#$B&7)p#$QNO$}#%1^n$8##Tb>####Q{d$,##Bs%####hV1#$
    """#
}
