package nl.regelgang.sjablonen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fields of the templates, with an example of each that is nobody's in particular. */
final class Velden {

    static final List<Veld> ALTIJD = List.of(
            new Veld("regeling", "de korte naam van de regeling", "Regio Rivierenland"),
            new Veld("onderwerp", "waar de procedure over gaat", "begroting 2028"),
            new Veld("vandaag", "de dag waarop u het stuk maakt", "maandag 9 maart 2026"),
            new Veld("organisatie", "de organisatie die het stuk maakt", "Gemeente Tiel"));

    private static final List<Veld> TERMIJNEN = List.of(
            new Veld("termijn.wat", "wat er voor die dag moet gebeuren", "Zienswijze geven"),
            new Veld("termijn.wie", "wie dat doet", "de raad"),
            new Veld("termijn.dag", "de laatste dag", "maandag 4 mei 2026"),
            new Veld("termijn.artikel", "waar de termijn op rust", "Wgr art. 1 lid 3"));

    static final List<Veld> VERZOEK = metTermijnen(
            new Veld("stuk", "de titel van het stuk waarover u een zienswijze vraagt", "Ontwerpbegroting 2028"),
            new Veld("laatste dag", "de dag tot en met welke u op de zienswijzen rekent", "maandag 4 mei 2026"),
            new Veld("artikel", "het artikel waarop de zienswijze rust", "Wgr art. 35 lid 3"),
            new Veld("raad.naam", "elke raad die u het stuk stuurt", "de raad van Gemeente Tiel"),
            new Veld("raad.laatste dag", "de laatste dag van die raad", "maandag 4 mei 2026"));

    static final List<Veld> RAADSVOORSTEL = metTermijnen(
            new Veld("raad", "de raad aan wie u het voorlegt", "de raad van Gemeente Tiel"),
            new Veld("gevraagd", "wat u de raad vraagt, in één woord", "zienswijze"),
            new Veld(
                    "gevraagd besluit",
                    "wat u de raad vraagt, in een zin",
                    "een zienswijze te geven over de begroting 2028 van Regio Rivierenland"),
            new Veld(
                    "toelichting",
                    "wat zo'n besluit van de raad is, volgens de wet",
                    "Een zienswijze is wat de raad van het ontwerp vindt."),
            new Veld("laatste dag", "de laatste dag voor het antwoord van de raad", "maandag 4 mei 2026"),
            new Veld("jaar", "het jaar waarover de bijdrage gaat", "2028"),
            new Veld("bijdrage", "de bijdrage van uw organisatie in dat jaar", "€ 1.234.567,89"),
            new Veld("bijdrage vorig jaar", "de bijdrage in het jaar ervoor", "€ 1.200.000,00"),
            new Veld("verschil", "het verschil tussen beide jaren", "+ € 34.567,89 (+ 2,9 %)"));

    static final List<Veld> REACTIENOTA = List.of(
            new Veld("aantal raden", "hoeveel raden het stuk kregen", "8 raden"),
            new Veld("aantal zienswijzen", "hoeveel raden een zienswijze gaven", "3 zienswijzen"),
            new Veld("zonder zienswijze", "de raden zonder zienswijze", "de raad van Gemeente Buren"),
            new Veld("artikel", "het artikel waarop de reactie rust", "Wgr art. 35 lid 4"),
            new Veld("zienswijze.thema", "het onderwerp waar de zienswijze over gaat", "Indexering"),
            new Veld("zienswijze.raad", "de deelnemer van wie de raad de zienswijze gaf", "Gemeente Tiel"),
            new Veld(
                    "zienswijze.tekst",
                    "de zienswijze zelf",
                    "De raad vraagt de indexering te beperken tot 3 procent."),
            new Veld(
                    "zienswijze.reactie",
                    "wat het bestuur ervan vindt",
                    "De indexering volgt de afspraak in de kaders."),
            new Veld("zienswijze.conclusie", "wat het bestuur ermee doet", "De begroting blijft op dit punt gelijk."));

    static final List<Veld> BEKENDMAKING = List.of(
            new Veld(
                    "volledige naam",
                    "de naam van de regeling voluit",
                    "Gemeenschappelijke regeling Regio Rivierenland"),
            new Veld("artikel", "het artikel waarop de bekendmaking rust", "Wgr art. 26 lid 1"),
            new Veld("inwerkingtreding", "de dag waarop het besluit gaat gelden", "vrijdag 1 januari 2027"),
            new Veld("besluit.deelnemer", "elke deelnemer die besloot", "Gemeente Tiel"),
            new Veld("besluit.uitkomst", "wat die deelnemer besloot", "voor"),
            new Veld("besluit.dag", "de dag van dat besluit", "dinsdag 6 oktober 2026"),
            new Veld("besluit.toestemming", "de toestemming van de raad van die deelnemer", "verleend"));

    private Velden() {}

    private static List<Veld> metTermijnen(Veld... eigen) {
        return Stream.concat(Arrays.stream(eigen), TERMIJNEN.stream()).toList();
    }
}
