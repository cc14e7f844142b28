import Vocabulary

extension Gazetteer {
  /// Given names of men, one word each; names of several parts (Jong-un, Anne-Marie) are known by their parts.
  static let maleNames = """
    # English and Irish
    James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul
    Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin
    Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas
    Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Roger Gerald Carl Sean Austin Arthur Lawrence Dylan Bryan Joe Billy
    Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny Barack
    Mike Bill Bob Jim Tom Dan Dave Steve Tim Rick Ron Ken Jeff Greg Doug Ben Matt Tony Nick Rob Ted Fred Ed Mitch Chuck Hunter Boris
    Keir Rishi Nigel Gordon Graham Ian Neil Simon Stuart Trevor Colin Craig Duncan Ewan Hugh Liam Owen Rhys Gareth Gavin Declan
    Brendan Conor Eamon Micheal Oliver Harry Oscar Leo Max Lewis Wesley Clinton Barry Bernie Newt Marco Elon Jared Rex Lloyd Curtis
    Leonard Clarence Ernest Theodore Herbert Norman Stanley Howard Warren Glenn Clifford Francis Martin Barrett Bradley Brett Cody
    Cole Connor Derek Dominic Edwin Felix Garrett Isaac Ivor Jason Julian Lance Lucas Luke Malcolm Marcus Mason Maurice Melvin Miles
    Mitchell Noah Rodney Ross Rupert Seth Shane Shaun Spencer Todd Travis Trent Tucker Victor Wade Xavier Antony Alistair Angus Hamish
    Fergus Callum
    # German, Dutch, Nordic
    Olaf Wolfgang Klaus Jürgen Hans Günther Helmut Dieter Uwe Heinz Horst Manfred Friedrich Karl Kurt Stefan Matthias Markus Tobias
    Sebastian Florian Christoph Johannes Heiko Armin Lars Sven Björn Nils Anders Erik Jens Jonas Magnus Gustav Axel Mats Ulf Henrik
    Mikael Rasmus Søren Ole Knut Kjell Sauli Petri Timo Jari Mika Pekka Antti Juha Pieter Willem Geert Jeroen Joost Maarten Sander
    Ruud Dirk Kees Wim Jaap Diederik Bart Thierry Otto Ulrich Rainer Ralf Bernd Detlef Gerhard Joachim Lothar Norbert Reinhard Rolf
    Rüdiger Siegfried Volker Werner
    # French, Italian, Iberian, Latin American
    Emmanuel François Jacques Pierre Michel Alain Philippe Bernard Christophe Laurent Nicolas Olivier Pascal Sébastien Stéphane Yves
    Antoine Guillaume Henri Luc Marc Mathieu Raphaël Rémi Romain Théo Édouard Bruno Gilles Didier Arnaud Giuseppe Giovanni Mario
    Matteo Silvio Sergio Paolo Luigi Francesco Alessandro Antonio Carlo Claudio Enrico Fabio Franco Giorgio Guido Lorenzo Luca Massimo
    Maurizio Roberto Salvatore Stefano Umberto Vincenzo Pedro Carlos Luis Miguel Manuel Jorge Francisco Fernando Alejandro Rafael
    Javier Diego Pablo Andrés Ricardo Eduardo Hugo Enrique Raúl Héctor Gustavo Joaquín Alberto Álvaro Ignacio Iker Íñigo Gonzalo
    Rodrigo Ramón Felipe Nayib Evo Lula Luiz João Paulo Jair Nuno Rui Tiago Vasco Thiago Santiago Mateo Emilio Ernesto Esteban Fidel
    Hernán Iván Leopoldo Marcelo Mauricio Osvaldo Salvador Tomás Jordi Oriol Carles Josep Xabier Arturo César Cristóbal Edgar Efraín
    Fabián Gerardo Guillermo Horacio Jesús Leandro Leonel Lionel Nelson Orlando Ramiro
    # Slavic, Baltic, Balkan, Hungarian, Greek
    Vladimir Volodymyr Volodimir Dmitry Dmitri Dmytro Sergei Sergey Serhiy Serhii Andrei Andrey Andriy Andrii Mykola Nikolai Nikolay
    Mikhail Mykhailo Mikhailo Alexei Aleksei Alexey Oleksiy Oleksii Aleksandr Oleksandr Olexander Alexandr Aleksander Aliaksandr
    Yevgeny Evgeny Yevhen Yevhenii Igor Ihor Oleg Oleh Konstantin Kostyantyn Pavel Pavlo Petro Pyotr Viktor Vitaly Vitali Vitaliy
    Vitalii Yuri Yuriy Yurii Yury Anatoly Anatoliy Anatolii Anton Arseniy Arsen Artem Artyom Bohdan Bogdan Borys Danylo Denys Denis
    Eduard Fyodor Gennady Hennadiy Georgy Heorhiy Grigory Hryhoriy Ilya Illia Kirill Kyrylo Leonid Lev Maksim Maksym Maxim Rodion
    Roman Ruslan Rustem Semyon Stanislav Stepan Taras Timur Tymofiy Vadim Vadym Valentin Valeriy Valerii Vasily Vasyl Viacheslav
    Vyacheslav Vladislav Vladyslav Vsevolod Yaroslav Yegor Zakhar Ramzan Dzhokhar Wladimir Mstyslav Ostap Nazar Orest Andrzej Jarosław
    Mateusz Radosław Lech Tadeusz Wojciech Zbigniew Krzysztof Piotr Tomasz Grzegorz Marek Paweł Jacek Jerzy Kazimierz Leszek Łukasz
    Maciej Marcin Rafał Sławomir Stanisław Szymon Władysław Bronisław Petr Miloš Andrej Václav Jiří Jaroslav Karel Zdeněk Ondřej
    Miroslav Zoran Milan Slobodan Aleksandar Nikola Novak Dragan Goran Ivica Branko Bojan Dejan Marko Milorad Mladen Nenad Radovan
    Ratko Vojislav Zdravko Luka Hashim Albin Edi Sali Ramush Fatmir László Gábor András Ferenc György Imre István János Károly Miklós
    Sándor Tamás Zoltán Zsolt Ion Nicolae Traian Mircea Marian Marcel Dumitru Octavian Boyko Rumen Kiril Georgi Hristo Plamen Simeon
    Todor Kyriakos Antonis Costas Dimitris Giorgos Nikos Panagiotis Stavros Yanis Yannis Christos Evangelos Gitanas Valdas Artis
    Krišjānis Edgars Egils Raimonds Toomas Taavi Jüri Andrus Mart Mikheil Irakli Giorgi Zurab Bidzina Nikol Serzh Hayk Tigran Ilham
    Heydar Emomali Nursultan Sadyr Shavkat
    # Turkish, Arabic, Persian, Hebrew
    Recep Tayyip Ahmet Mehmet Mustafa Ali Hasan Huseyin Hakan Murat Mevlüt Ekrem Kemal Devlet Binali Abdullah Emre Fatih Ismail Osman
    Selahattin Süleyman Yusuf Burak Cem Hulusi Bilal Mohammed Muhammad Mohammad Mohamed Muhammed Ahmed Ahmad Mahmoud Mahmud Hassan
    Hussein Hussain Ibrahim Khaled Khalid Omar Umar Osama Usama Saddam Bashar Hafez Hosni Anwar Gamal Abdel Abdul Abdulaziz
    Abdulrahman Adel Adnan Amin Amr Ayman Ayoub Aziz Bandar Fahd Faisal Faris Farouk Fuad Habib Hamad Hamid Hani Haider Hamza Haitham
    Imad Ismael Issa Jamal Jamil Jassim Karim Kareem Mansour Marwan Moammar Muammar Mohsen Muqtada Nabil Nader Najib Nasser Nouri
    Qassem Rafik Rami Rashid Riad Saad Sadiq Saeed Salah Salem Salman Sami Samir Sharif Tariq Tareq Walid Waleed Wael Yahya Yasser
    Yassin Younis Zaid Zayed Ziad Ruhollah Hossein Javad Ebrahim Masoud Reza Abbas Ashraf Gholam Hamed Mehdi Mojtaba Mahdi Amir Benny
    Ehud Yair Avigdor Naftali Yoav Itamar Bezalel Shimon Yitzhak Moshe Avi Eli Gideon Herzl Ilan Menachem Nir Shlomo Uri Yaakov Yossi
    Zeev Eyal Gadi Herzi
    # South Asian
    Narendra Rahul Manmohan Rajiv Rajnath Amit Arvind Arun Ashok Anil Ajay Ajit Akhilesh Anand Deepak Gautam Hari Jawaharlal Kapil Lal
    Mahatma Mohan Mukesh Naveen Nitin Piyush Pranab Prakash Raj Raja Rajesh Rakesh Ram Ramesh Ratan Ravi Sachin Sanjay Shashi Shyam
    Subrahmanyam Sunil Suresh Uddhav Vijay Vikram Vinod Virat Vivek Yogi Imran Nawaz Shehbaz Pervez Asif Bilawal Zulfikar Shahid
    Shahbaz Gotabaya Mahinda Ranil Maithripala Anura Ziaur Muhammadu
    # East and South-East Asian
    Jinping Xiaoping Zedong Keqiang Jintao Jiabao Zemin Jun Lei Hao Peng Qiang Bo Jian Guang Zhi Jie Xin Xiaobo Weiwei Jianguo
    Guoqiang Wenjie Shinzo Yoshihide Fumio Shigeru Junichiro Taro Hideki Hiroshi Kenji Takashi Toshihiro Akira Haruki Ichiro Katsuya
    Kazuo Makoto Masahiro Naoto Naruhito Akihito Ryuichi Satoshi Shinji Takeshi Yoshiro Yukio Yoon Joon Joko Prabowo Bambang Suharto
    Sukarno Ferdinand Benigno Mahathir Muhyiddin Thaksin Prayut Prayuth Srettha Hun Trong Duc Minh Thanh Tuan Dung Hsien Kuan Goh
    # African
    Thabo Cyril Kgalema Desmond Emmerson Yoweri Uhuru Raila Mwai Jomo Julius Goodluck Olusegun Atiku Bola Umaru Sani Abiy Meles
    Hailemariam Isaias Tedros Haile Kofi Kwame Nana Macky Abdoulaye Léopold Alassane Idriss Mahamat Blaise Moise Teodoro Salva Riek
    Bakri Chinedu Chukwuma Emeka Ikenna Nnamdi Obinna Olu Oluwaseun Segun Tunde Wole Babatunde Ayodele Kwabena Kwesi Yaw Sipho Themba
    Tendai Tatenda Mandla Jabulani Bongani Juma Hamisi Mwangi Kamau Otieno Odhiambo Kipchoge Eliud Ousmane Mamadou Moussa Amadou
    Boubacar Cheikh Sekou Sadio
    Emil Aksel Oskar Ove Odd Niklas Torsten Arvid Einar Harald Leif Sigurd Trygve Aldo Arjun Chidi Babajide Haruto
    August Will Dane Wendell Otis Ruben Reuben Amos Silas Ezra Levi Caleb Asher Ivo Dag Odin Ansgar Rune Tor Gunnar Halvard
    Roald Eirik Haakon Ragnar Sten Ingmar Ingvar Joakim Tobin Clive Cedric Basil Cyrus Damian Damien Denzel Dwight
    Emmett Everett Ezekiel Floyd Forrest Gilbert Godfrey Hank Harvey Horace Ira Irving Isaiah Jasper Jeremiah
    Jerome Joel Jonah Josiah Kirk Kurtis Lenny Leroy Lester Linus Lonnie Luther Lyle Lyndon Marvin Milton Ned Neville
    Nolan Orville Percy Quentin Randall Reginald Rufus Sheldon Terrence Thaddeus Tyrone Vernon Virgil
    Wilbur Wilfred Willard Winston Woodrow Zach Zachariah Alfred Alfie Archie Arnold Aubert Benedict Bertram Cecil Claus
    Conrad Cornelius Crispin Cuthbert Edmund Elias Enoch Ephraim Fritz Georg Gottfried Gregor Immanuel Jakob Johan Jorgen Josef
    Kasper Kristian Lauritz Ludwig Lukas Marius Mattias Moritz Nikolaus Peder Philipp Poul Rudolf Severin Sigmund Sixten
    Stellan Thor Torbjorn Ulrik Valdemar Vidar Viggo Wilhelm Yannick Zeno Angelo Armando Aurelio Baltasar
    Benito Bernardo Dario Domingo Elio Ezequiel Federico Flavio Gaspar Gaston Gilberto Humberto Jaime
    Julio Lazaro Marcos Maximo Octavio Oswaldo Renato Rodolfo Saul Ulises Vicente Jozef Bartosz Dawid Dominik Filip Gustaw
    Ignacy Jakub Kamil Konrad Kornel Leon Mikolaj Patryk Przemyslaw Ryszard Wiktor Witold Zbyszek Hossam Ihab Kamal Karam Luay
    Maher Mazen Mounir Moustafa Mustapha Nizar Qasim Raed Ramzi Rashad Riyad Sabri Shadi Talal Tarek Wissam Yousef Youssef Zakaria
    """

  static let femaleNames = """
    # English and Irish
    Mary Patricia Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Kimberly Emily Donna
    Michelle Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Anna Brenda
    Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Heather Diane Ruth Julie Olivia
    Joyce Virginia Victoria Lauren Christina Judith Megan Cheryl Hannah Martha Jacqueline Frances Gloria Ann Teresa
    Kathryn Sara Janice Alice Madison Doris Abigail Julia Judy Grace Denise Amber Marilyn Danielle Theresa Sophia Marie Diana
    Brittany Natalie Isabella Charlotte Rose Kayla Hillary Kamala Melania Ivanka Tiffany Lara Usha Liz Priti Suella Kemi Yvette
    Fiona Sinead Siobhan Aoife Niamh Caroline Camilla Kate Meghan Beatrice Eugenie Harriet Imogen Jemima Lucy Lydia Millie Molly Poppy
    Sophie Zoe Amelia Anne Audrey Bridget Claire Clare Daisy Eleanor Ella Ellen Erin Esther Eva Florence Geraldine Gillian Gwen Holly
    Irene Isabel Jane Janine Jennifer Jenny Jill Joanna Joanne Josephine Judie Karine Katie Kathy Kirsten Kristi Leah Lois
    Loretta Lori Lorraine Louise Maggie Marcia Marjorie Maureen Michaela Miriam Moira Monica Naomi Nina Norma Paula Penny Phoebe
    Phyllis Rita Rosemary Rosie Ruby Sally Sheila Stella Susie Suzanne Sylvia Tammy Tara Tina Tracey Valerie Vanessa Veronica Wendy
    Yvonne Condoleezza Jen Avril Kristin Kirstjen
    # German, Dutch, Nordic
    Ursula Annalena Annegret Christiane Gudrun Heike Ingrid Katrin Kathrin Petra Sabine Silke Susanne Ulrike Renate Monika Brigitte
    Gisela Hannelore Helga Ilse Inge Jutta Karin Manuela Martina Nadine Sahra Svenja Bärbel Franziska Klara Steffi Frauke Magdalena
    Mette Sanna Erna Gro Margrethe Helle Birgit Astrid Britta Freya Greta Gunilla Kaja Jóhanna Kirsti Linnea Sigrid Solveig Tarja
    Elina Anneli Saskia Femke Kajsa
    # French, Italian, Iberian, Latin American
    Marine Ségolène Élisabeth Cécile Chantal Céline Delphine Françoise Geneviève Hélène Isabelle Jeanne Juliette Laurence Léa Manon
    Margaux Mathilde Monique Nathalie Odile Pauline Sandrine Sylvie Véronique Yaël Najat Rachida Giorgia Giulia Chiara Federica
    Francesca Lucia Elena Elisa Paola Silvia Sofia Valentina Alessandra Alessia Bianca Carla Daniela Emanuela Gianna Letizia
    Mariangela Roberta Cristina Dilma Claudia Ana Carmen Dolores Esperanza Inés Jimena Juana Leticia Luisa Lourdes Luz Margarita
    Mariana Marina Marta Mercedes Natalia Nuria Pilar Raquel Rocío Rosa Soledad Susana Violeta Xiomara Yolanda Alejandra Beatriz
    Camila Catalina Consuelo Fernanda Gabriela Graciela Keiko Dina Delcy Fátima Joana Margarida Marisa Adriana Evita Jeanine
    # Slavic, Baltic, Balkan, Hungarian, Greek
    Yulia Yuliya Julija Olena Helena Olga Olha Svetlana Sviatlana Svitlana Tatiana Tatyana Tetiana Tetyana Natalya Nataliia Nataliya
    Iryna Irina Oksana Oxana Hanna Anastasia Anastasiya Anastasiia Kateryna Ekaterina Yekaterina Larisa Larysa Ludmila Lyudmila
    Liudmyla Lyudmyla Mariia Mariya Maryna Nadia Nadiya Nadezhda Nadiia Sofiia Sofiya Valeria Valeriia Vera Vira Veronika Viktoria
    Viktoriia Viktoriya Yana Yelena Yevgenia Yevheniia Zinaida Zoya Ksenia Kseniya Polina Raisa Galina Halyna Daria Darya Daryna Alina
    Alisa Alla Alyona Inna Katya Lesya Lilia Mila Olesya Olesia Ruslana Solomiya Vasylyna Zhanna Agnieszka Beata Ewa Małgorzata
    Katarzyna Krystyna Jolanta Kinga Aleksandra Danuta Elżbieta Grażyna Iwona Justyna Zuzana Iveta Jana Lenka Markéta Kolinda Jadranka
    Vesna Biljana Dragana Gordana Jelena Ljiljana Milica Mirjana Nataša Tanja Ivana Vjosa Atifete Maia Ioana Mihaela Roxana Simona
    Rositsa Kristalina Katalin Ágnes Judit Ildikó Zsuzsanna Eszter Réka Katerina Dora Eleni Dimitra Konstantina Despina Ingrida Dalia
    Viktorija Evika Vaira Kersti Salome Nino Ketevan Tamar Mehriban Leyla Saida
    # Turkish, Arabic, Persian, Hebrew
    Ayşe Aysel Emine Fatma Hatice Meral Tansu Zeynep Elif Canan Esra Hande Merve Selin Fatemeh Aisha Ayesha Amina Amal Asma Farah
    Ghada Hala Hanan Hind Huda Jamila Khadija Laila Layla Leila Lina Lubna Malak Maryam Mariam Mona Nada Nawal Noura Rania Rana Reem
    Rima Ruba Salma Samira Sana Shaima Shireen Suha Wafa Yasmin Yasmine Zahra Zainab Zaynab Manal Loujain Tawakkol Mahsa Masih Narges
    Neda Nasrin Parisa Roya Shirin Soraya Taraneh Golshifteh Golda Tzipi Ayelet Miri Merav Orna Shelly Stav Noa Inbal Liri Einav
    # South Asian
    Indira Sonia Priyanka Pratibha Droupadi Nirmala Sushma Smriti Mamata Mayawati Jayalalithaa Aishwarya Anjali Deepika Kavita Lakshmi
    Lata Meera Nandini Neha Nisha Pooja Priya Radha Rekha Rani Sita Sunita Sushmita Swati Uma Vandana Vidya Benazir Malala Hina Sherry
    Bushra Hasina Khaleda Chandrika Sirimavo Bidya Nimra Aafia
    # East and South-East Asian
    Meiling Xiu Mei Fang Xiaohong Wanzhou Qiong Yuriko Sanae Tomomi Masako Aiko Akiko Ayumi Emiko Haruka Hiroko Junko Kumiko Mako
    Mariko Michiko Misako Miyuki Noriko Renho Sachiko Sakura Seiko Yoko Yukiko Hye Corazon Imelda Leni Risa Yingluck Paetongtarn
    Megawati Retno Sri Puan Siti Kyi Suu Thi Linh Lan Ngoc
    # African
    Graça Winnie Nkosazana Lindiwe Naledi Thuli Zanele Wangari Ngozi Oby Aminata Awa Fatou Aïssata Mariama Samia Chimamanda Chioma
    Ifeoma Nneka Folake Funmilayo Yewande Ama Abena Akua Efua Thandiwe Nomvula Nomsa Busisiwe Agathe Immaculée Rokia Aissatou Bintou
    Coumba Ndeye Zindzi Rukmini Wanjiru Achieng Faith
    Ida Leena Ulla Annika Signe Torunn Bodil Oda Renata Tessa Nell Lotte Hedda Elin Freja Liv Maja Saga Tuva Ylva Aino Helmi Kaisa Outi
    Pirjo Riitta Sari
    June Alma Ottilie Ane Beate Belinda Luciana Mirren Adele Adela Ada Agatha Aileen Alba Albertine Aleida
    Alexandra Alexandria Alicia Aline Althea Amalia Amalie Amelie Andrina Angelina Angelique Anita Anja Anke Annabel Annette Annie
    Antje Antonia Antonella April Ariane Arlene Ava Barbro Becky Belen Bella Berit Bernadette Bertha Bess Betsy Bettina
    Beth Birte Bonnie Brigid Brita Brooke Caitlin Callista Candace Carina Carlotta Carole Cassandra Cecilia Cecilie Celeste Celia
    Charlene Christa Christel Clara Clarissa Claudine Clementine Colette Colleen Constance Cora Cordelia Corinna Corinne
    Cornelia Cosima Dagmar Dagny Daphne Darlene Deanna Debbie Deirdre Delia Delilah Della Desiree Dinah Dolly Dorothea Dorothee
    Edda Edith Edna Effie Eileen Elaine Eleonora Elfriede Eliza Elke Elma Eloise Elsa Elsbeth Elsie Elvira Emilia Emilie Emmy Enid
    Erica Erika Ernestine Estelle Ethel Etta Eugenia Eunice Evangeline Evelina Fanny Felicia Felicity Flora Frederica
    Frieda Gabrielle Georgina Gerda Gertrude Gilda Gina Gisele Gladys Glenda Gretchen Gretel Griselda Gwendolyn
    Hazel Heidi Henrietta Henrike Hermine Hester Hilda Hilde Hildegard Ilona Ina Ingeborg Irma Isadora Isla Ivy Jasmine
    Jeannette Jessie Jolene Josefa Juliana Juliet Justine Kaitlyn Karla Katarina Katja Kerstin Kirstin Kristina
    Kristine Larissa Leonie Leonora Lillian Lilian Lilly Lily Lisbeth Livia Lola Lorna Lorena Louisa Lucille Lucinda Ludmilla
    Lynda Lynette Mabel Madeleine Madeline Mae Magda Maike Malin Mandy Mara Marcella Margot Margret Marianne Maribel Marietta
    Marlene Mathilda Matilda Maude Mavis Maxine Melanie Mildred Millicent Mina Minerva Mira Miranda Muriel Myra Myriam Myrtle
    Nadja Nanette Nelly Nettie Nicolette Noelle Nora Octavia Ophelia Orla Paige Penelope Philippa
    Queenie Ramona Regina Regine Rena Renee Rhoda Rhonda Romina Rosalie Rosalind Rosanna Roxanne Sabina
    Sabrina Sadie Selma Serena Sibylle Sieglinde Sigrun Silje Sissel Sonja Stefanie Stine Susannah Svea Sybil Tabitha Tamara
    Tamsin Tania Tatjana Thea Thelma Therese Tilda Tonje Trine Trudy Unni Ursel Verena Viola Viveca Waltraud Wilhelmina Wilma
    Winifred Xenia Yasmina Zara Zelda Zoey Saoirse Nellie Sanne Marit Marijke Anneke Ilka Inka Ronja Signy Tove Turid Vigdis Zita
    Zora
    """

  /// Names of men and women alike.
  static let eitherNames = """
    Alex Alexis Andrea Angel Ariel Ashton Aubrey Avery Bailey Blake Brook Cameron Carey Casey Charlie Chris Courtney Dale Dana Darcy
    Devon Drew Elliot Finley Frankie Harley Hayden Jamie Jean Jackie Jesse Jo Jordan Jules Kai Kelly Kendall Kerry Kim Kit Laurie Lee
    Leigh Leslie Lesley Lindsay Lindsey Loren Mackenzie Marion Morgan Nicky Pat Parker Peyton Quinn Reese Riley Robin Rory Rowan Sage
    Sam Sandy Sasha Sidney Skyler Stacy Taylor Toni Tracy Vivian Claude Camille Dominique Gabriele Maxime Nikita Simone Valery Gal
    Noam Shai Tal Yuval Deniz Derya Evren Nur Nour Noor Iman Jihad Sabah Ming Wei Xiao Yan Hong Li Jing Ying Ping Hua Yu Yun Qing Lin
    Min Jin Ji Hyun Yong Jung Sung Chun Ling Ning Hui Rong Tian Chen Lu Hikaru Kaoru Masami Nao Rei Ren Yuki Tsai Kiran Jaya Jyoti
    Krishna Manpreet Gurpreet Harpreet Rajinder Surinder Tenzin Dolma Pema Ayo Kamari Makena Simba Tinashe Farai Tafadzwa Zhenya Zhen
    Valya Slava Yarik Misha Guadalupe Cruz Trinidad Rosario Reyes
    Michal Jan Joan Hilary Evelyn Beverly Jocelyn Carol Nicola Michele Daniele Sacha Jody Shannon Ashley Dakota Rene Valentine Maria Micah
    Noel Ronnie Stevie Terry Toby Adrian Gene Gail Gale Merle Lynn Shelby Aubrie Billie Bobbie Cary Cleo Cory Dorian Hollis
    Jess Joss Kasey Kendal Laverne Marley Mel Meredith Monroe Nico Remy Rikki Romy Sloane Teddy Tommie
    May Jude Robbie Ari
    """
}
