package nl.regelgang.regeling;

import static nl.regelgang.termijnen.Proceduresoort.BEGROTING;
import static nl.regelgang.termijnen.Proceduresoort.JAARREKENING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.termijnen.Termijnregel;
import nl.regelgang.termijnen.Termijntabel;
import org.jspecify.annotations.Nullable;

/**
 * What a beheerder can enter about the terms of one procedure: the questions that the law leaves open, and the terms
 * that can stand in the regeling itself.
 */
record Instellingengroep(
        Proceduresoort procedure, Hoofdstuk hoofdstuk, List<Instelling> vragen, List<Termijnregel> termijnen) {

    private static final String VRAAG = "instelling-";
    private static final String TERMIJN = "termijn-";

    /**
     * First what is in use, then in the order of the procedures, by the law of this day; without those that are nothing
     * to this regeling.
     */
    static List<Instellingengroep> van(Regeling regeling, LocalDate dag) {
        Hoofdstuk hoofdstuk = regeling.hoofdstukOp(dag);
        List<Termijnregel> termijnen = Termijntabel.op(dag).instelbaar(hoofdstuk).stream()
                .filter(regel -> regel.geldtVoor(regeling.vorm().naam()))
                .toList();
        return Stream.of(Proceduresoort.values())
                .filter(soort -> regeling.vorm().heeftBegroting() || (soort != BEGROTING && soort != JAARREKENING))
                .map(soort -> new Instellingengroep(
                        soort,
                        hoofdstuk,
                        Stream.of(Instelling.values())
                                .filter(vraag -> vraag.procedure() == soort && vraag.geldtIn(hoofdstuk))
                                .toList(),
                        termijnen.stream()
                                .filter(regel -> procedure(regel.procedures()) == soort)
                                .toList()))
                .filter(groep -> !groep.vragen.isEmpty() || !groep.termijnen.isEmpty())
                .sorted(Comparator.comparing(Instellingengroep::inGebruik).reversed())
                .toList();
    }

    /** A term of two procedures is asked once. */
    private static Proceduresoort procedure(Set<Proceduresoort> procedures) {
        return Stream.concat(Stream.of(BEGROTING, JAARREKENING), Stream.of(Proceduresoort.values()))
                .filter(procedures::contains)
                .findFirst()
                .orElseThrow();
    }

    static String veld(Instelling vraag) {
        return VRAAG + vraag.name();
    }

    static String veld(Termijnregel termijn) {
        return TERMIJN + termijn.id();
    }

    /** For example "Begroting". */
    public String titel() {
        String naam = procedure.naam();
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    /** The one of every year, which stands open on the page. */
    public boolean inGebruik() {
        return procedure == BEGROTING;
    }

    public List<Vraag> velden() {
        return vragen.stream()
                .map(vraag -> new Vraag(veld(vraag), vraag.naam(), vraag.hulptekst(), keuzes(vraag)))
                .toList();
    }

    public List<Vraag> termijnvelden() {
        return termijnen.stream()
                .map(regel -> new Vraag(
                        veld(regel),
                        regel.handeling() + " (niet verplicht)",
                        regel.hulptekst(hoofdstuk) + " Bijvoorbeeld: " + regel.voorbeeld() + ".",
                        Map.of()))
                .toList();
    }

    public boolean heeftFout(@Nullable Map<String, String> fouten) {
        return fouten != null
                && Stream.concat(velden().stream(), termijnvelden().stream())
                        .anyMatch(vraag -> fouten.containsKey(vraag.veld()));
    }

    private static Map<String, String> keuzes(Instelling vraag) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        vraag.keuzes()
                .forEach(keuze -> keuzes.put(
                        keuze.code(), keuze.tekst() + (keuze.code().equals(vraag.standaard()) ? " (standaard)" : "")));
        return keuzes;
    }

    /** @param keuzes by code; empty for a term, which is filled in as text */
    record Vraag(String veld, String naam, String hulp, Map<String, String> keuzes) {}
}
