package nl.regelgang.regeling;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanSoort;
import org.jspecify.annotations.Nullable;

/** One regeling on one day, in the words of its page. */
record Regelingweergave(Regeling regeling, LocalDate dag) {

    record Rij(
            String naam,
            String aangegaanDoor,
            @Nullable Integer inwoners,
            int stemgewicht,
            @Nullable String sinds,
            @Nullable String verdeelsleutel) {}

    /** @param leden who sits in the bestuur for the deelnemer; empty when nobody was filled in */
    record Vertegenwoordiging(String deelnemer, List<ABLid> leden) {}

    /** Each deelnemer of today, and one that left when somebody still sits for it. */
    List<Vertegenwoordiging> vertegenwoordiging(List<ABLid> bestuur) {
        return regeling.deelnemers().stream()
                .map(Deelnemer::organisatie)
                .distinct()
                .filter(een -> regeling.isDeelnemerOp(een.id(), dag)
                        || bestuur.stream().anyMatch(lid -> lid.namens().equals(een.id())))
                .map(een -> new Vertegenwoordiging(
                        een.naam(),
                        bestuur.stream()
                                .filter(lid -> lid.namens().equals(een.id()))
                                .toList()))
                .toList();
    }

    public List<Rij> deelnemers() {
        return regeling.deelnemersOp(dag).stream()
                .map(deelnemer -> new Rij(
                        deelnemer.organisatie().naam(),
                        organen(deelnemer),
                        deelnemer.organisatie().inwoners(),
                        deelnemer.stemgewicht(),
                        deelnemer.van() == null ? null : Dagen.kort(deelnemer.van()),
                        percentage(deelnemer)))
                .toList();
    }

    private static String organen(Deelnemer deelnemer) {
        return deelnemer.aangegaanDoor().isEmpty()
                ? "niet in het register"
                : deelnemer.aangegaanDoor().stream().map(OrgaanSoort::naam).collect(joining(", "));
    }

    private static @Nullable String percentage(Deelnemer deelnemer) {
        return deelnemer.verdeelsleutel() == null
                ? null
                : deelnemer
                                .verdeelsleutel()
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ',')
                        + "%";
    }

    /** Whether the register knows how the costs are shared. */
    public boolean heeftVerdeelsleutel() {
        return regeling.deelnemersOp(dag).stream().anyMatch(deelnemer -> deelnemer.verdeelsleutel() != null);
    }

    public int stemmen() {
        return regeling.deelnemersOp(dag).stream()
                .mapToInt(Deelnemer::stemgewicht)
                .sum();
    }

    /** The deelnemer that alone has more than half of the votes; the VNG advises against it. */
    public @Nullable String meerderheidBij() {
        return regeling.deelnemersOp(dag).stream()
                .filter(deelnemer -> regeling.deelnemersOp(dag).size() > 1 && 2 * deelnemer.stemgewicht() > stemmen())
                .map(deelnemer -> deelnemer.organisatie().naam())
                .findFirst()
                .orElse(null);
    }

    public Hoofdstuk hoofdstuk() {
        return regeling.hoofdstukOp(dag);
    }

    public String hoofdstukuitleg() {
        return "Hoofdstuk " + hoofdstuk() + " van de Wgr: regelingen tussen "
                + hoofdstuk().tussen() + ".";
    }

    public @Nullable String toezichthouder() {
        return regeling.bekendeToezichthouderOp(dag).map(Toezichthouder::naam).orElse(null);
    }

    public String toezichthouderuitleg() {
        if (regeling.regels().toezichthouder() != null) {
            return "Zo ingevuld door een beheerder.";
        }
        return hoofdstuk().toezichtDoorMinister()
                ? "Dat volgt uit hoofdstuk " + hoofdstuk() + "."
                : regeling.vestigingsprovincie() != null
                        ? "Dat volgt uit hoofdstuk " + hoofdstuk() + " en de provincie van vestiging."
                        : "Dat is een aanname: de provincie waarin de meeste deelnemers liggen. De wet kijkt naar de"
                                + " plaats van vestiging; een beheerder kan die provincie invullen.";
    }

    public Grondslag grondslagToezicht() {
        return hoofdstuk().toegepast(Grondslag.van("Wgr art. 34 lid 2"));
    }

    public String quorum() {
        return Regelwoorden.van(regeling.regels().stemregels().quorum());
    }

    public String meerderheid() {
        return Regelwoorden.van(regeling.regels().stemregels().meerderheid());
    }

    /** "sinds …", "tot …" or both, in words. */
    public String geldigheid() {
        LocalDate van = regeling.inwerkingtreding();
        LocalDate tot = regeling.uitwerkingtreding();
        if (van == null) {
            return tot == null ? "niet bekend" : "tot " + Dagen.kort(tot);
        }
        return tot == null ? "sinds " + Dagen.kort(van) : Dagen.kort(van) + " tot " + Dagen.kort(tot);
    }

    public boolean geldt() {
        return regeling.geldtOp(dag);
    }

    public boolean uitRegister() {
        return regeling.id().waarde().startsWith("roo");
    }
}
