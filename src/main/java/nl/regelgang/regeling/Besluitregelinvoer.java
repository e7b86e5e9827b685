package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Stemgewichten.Klasse;
import nl.regelgang.regeling.Stemgewichten.Wijze;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import org.jspecify.annotations.Nullable;

/** What a beheerder fills in about {@link Besluitregels}, still as text, so that it can be shown again. */
record Besluitregelinvoer(Map<String, List<String>> velden) {

    static final String VANAF = "vanaf";
    private static final String PEILDATUM = "peildatum";
    private static final String WIJZE = "wijze";
    private static final int RUIMTE = 3;

    static Besluitregelinvoer van(@Nullable Besluitregels regels) {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        if (regels == null) {
            velden.put(WIJZE, List.of(Wijze.VAST.name()));
            return new Besluitregelinvoer(velden);
        }
        velden.put(VANAF, List.of(regels.vanaf().toString()));
        regels.drempels().forEach((besluit, drempel) -> zet(velden, besluit, drempel));
        Stemgewichten gewichten = regels.gewichten();
        velden.put(WIJZE, List.of(gewichten.wijze().name()));
        velden.put(PEILDATUM, tekst(gewichten.peildatum()));
        for (int nummer = 0; nummer < gewichten.klassen().size(); nummer++) {
            velden.put("klasse-" + nummer, tekst(gewichten.klassen().get(nummer).vanaf()));
            velden.put(
                    "klassestemmen-" + nummer,
                    tekst(gewichten.klassen().get(nummer).stemmen()));
        }
        gewichten.stemmen().forEach((wie, aantal) -> velden.put("stemmen-" + wie, tekst(aantal)));
        gewichten.inwoners().forEach((wie, aantal) -> velden.put("inwoners-" + wie, tekst(aantal)));
        return new Besluitregelinvoer(velden);
    }

    private static void zet(Map<String, List<String>> velden, Regelingbesluit besluit, Drempel drempel) {
        velden.put(besluit + "-deelnemers", tekst(drempel.deelnemers()));
        velden.put(besluit + "-aantal", tekst(drempel.aantal()));
        velden.put(besluit + "-stemmen", tekst(drempel.stemmen()));
        velden.put(besluit + "-inwoners", tekst(drempel.inwoners()));
        velden.put(
                besluit + "-instemming",
                drempel.instemmingVan().stream().map(OrganisatieId::code).toList());
    }

    private static List<String> tekst(@Nullable Object waarde) {
        return waarde == null ? List.of() : List.of(waarde.toString());
    }

    /** The start of new rules, that are like these but for the day. */
    Besluitregelinvoer zonderDag() {
        Map<String, List<String>> zonder = new LinkedHashMap<>(velden);
        zonder.remove(VANAF);
        return new Besluitregelinvoer(zonder);
    }

    /** In words; empty when it is no day. */
    String vanaf() {
        LocalDate dag = dag(VANAF, "", new LinkedHashMap<>());
        return dag == null ? "" : Dagen.voluit(dag);
    }

    public String veld(String naam) {
        List<String> waarden = velden.getOrDefault(naam, List.of());
        return waarden.isEmpty() ? "" : waarden.get(0).strip();
    }

    /** A day as it was typed, in three parts or in one. */
    public Datuminvoer datum(String naam) {
        return veld(naam).isEmpty()
                ? new Datuminvoer(veld(naam + ".dag"), veld(naam + ".maand"), veld(naam + ".jaar"))
                : Datuminvoer.van(veld(naam));
    }

    public boolean gekozen(String naam, String waarde) {
        return velden.getOrDefault(naam, List.of()).contains(waarde);
    }

    /** The rows of klassen on the page: those that were filled in, and some room. */
    public List<Integer> klasseregels() {
        long gevuld = velden.keySet().stream()
                .filter(naam -> naam.startsWith("klasse-") && !veld(naam).isEmpty())
                .count();
        return IntStream.range(0, (int) gevuld + RUIMTE).boxed().toList();
    }

    /**
     * @param deelnemers the organisations that the page asked about
     * @param versie as it was read; 0 when nothing was kept yet
     * @throws OngeldigeInvoer with a sentence per field
     */
    Besluitregels gelezen(List<Organisatie> deelnemers, int versie) {
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate vanaf = dag(VANAF, "Geldig vanaf", fouten);
        if (datum(VANAF).leeg()) {
            fouten.put(VANAF, "Vul de dag in vanaf wanneer dit geldt.");
        }
        Map<Regelingbesluit, Drempel> drempels = new EnumMap<>(Regelingbesluit.class);
        for (Regelingbesluit besluit : Regelingbesluit.vanEenRegeling()) {
            Drempel drempel = drempel(besluit, deelnemers, fouten);
            if (drempel.ingevuld()) {
                drempels.put(besluit, drempel);
            }
        }
        Stemgewichten gewichten = gewichten(deelnemers, fouten);
        if (vanaf == null || !fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Besluitregels(vanaf, drempels, gewichten, versie);
    }

    private Drempel drempel(Regelingbesluit besluit, List<Organisatie> deelnemers, Map<String, String> fouten) {
        Integer aantal = getal(besluit + "-aantal", "Vul een heel getal in, of laat dit leeg.", fouten);
        if (aantal != null && (aantal < 1 || aantal > deelnemers.size())) {
            fouten.put(
                    besluit + "-aantal",
                    "Er zijn %d deelnemers. Vul een getal van 1 tot en met %d in, of laat dit leeg."
                            .formatted(deelnemers.size(), deelnemers.size()));
        }
        Set<OrganisatieId> instemming = deelnemers.stream()
                .map(Organisatie::id)
                .filter(id -> gekozen(besluit + "-instemming", id.code()))
                .collect(Collectors.toSet());
        return new Drempel(
                deel(besluit + "-deelnemers", fouten),
                aantal,
                deel(besluit + "-stemmen", fouten),
                deel(besluit + "-inwoners", fouten),
                instemming);
    }

    private @Nullable Meerderheid deel(String veld, Map<String, String> fouten) {
        String naam = veld(veld);
        if (naam.isEmpty()) {
            return null;
        }
        if (!Regelwoorden.delen().containsKey(naam)) {
            fouten.put(veld, "Maak een keuze uit de lijst.");
            return null;
        }
        return Meerderheid.valueOf(naam);
    }

    private Stemgewichten gewichten(List<Organisatie> deelnemers, Map<String, String> fouten) {
        Wijze wijze = veld(WIJZE).equals(Wijze.INWONERSKLASSE.name()) ? Wijze.INWONERSKLASSE : Wijze.VAST;
        LocalDate peildatum = dag(PEILDATUM, "Peildatum van de inwoners", fouten);
        return new Stemgewichten(
                wijze,
                klassen(fouten),
                peildatum,
                perDeelnemer("stemmen-", deelnemers, fouten),
                perDeelnemer("inwoners-", deelnemers, fouten));
    }

    private List<Klasse> klassen(Map<String, String> fouten) {
        List<Klasse> klassen = new ArrayList<>();
        for (int nummer : klasseregels()) {
            Integer vanaf = getal("klasse-" + nummer, "Vul een heel aantal inwoners in.", fouten);
            Integer stemmen = getal("klassestemmen-" + nummer, "Vul een heel aantal stemmen in.", fouten);
            if (vanaf == null && stemmen == null) {
                continue;
            }
            if (vanaf == null || stemmen == null) {
                fouten.putIfAbsent(
                        (vanaf == null ? "klasse-" : "klassestemmen-") + nummer,
                        "Vul bij deze klasse zowel het aantal inwoners als het aantal stemmen in.");
            } else if (klassen.stream().anyMatch(klasse -> klasse.vanaf() == vanaf)) {
                fouten.put("klasse-" + nummer, "Deze klasse staat er al. Kies een ander aantal inwoners.");
            } else {
                klassen.add(new Klasse(vanaf, stemmen));
            }
        }
        return klassen;
    }

    private Map<OrganisatieId, Integer> perDeelnemer(
            String begin, List<Organisatie> deelnemers, Map<String, String> fouten) {
        Map<OrganisatieId, Integer> getallen = new LinkedHashMap<>();
        for (Organisatie deelnemer : deelnemers) {
            String fout = "Vul voor " + deelnemer.naam() + " een heel getal in, of laat dit leeg.";
            Integer getal = getal(begin + deelnemer.id(), fout, fouten);
            if (getal != null) {
                getallen.put(deelnemer.id(), getal);
            }
        }
        return getallen;
    }

    private @Nullable Integer getal(String veld, String fout, Map<String, String> fouten) {
        String tekst = veld(veld).replace(".", "");
        if (tekst.isEmpty()) {
            return null;
        }
        if (!tekst.matches("[0-9]{1,8}")) {
            fouten.put(veld, fout);
            return null;
        }
        return Integer.valueOf(tekst);
    }

    private @Nullable LocalDate dag(String veld, String label, Map<String, String> fouten) {
        Datuminvoer datum = datum(veld);
        return datum.leeg() ? null : Datuminvoer.lees(Map.of(veld, datum.tekst()), veld, label, fouten);
    }
}
