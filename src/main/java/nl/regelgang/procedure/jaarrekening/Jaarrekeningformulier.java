package nl.regelgang.procedure.jaarrekening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in to begin with a jaarrekening, still as text.
 *
 * @param toegezondenOp when the raden got the voorlopige jaarrekening
 * @param sisa ja or nee
 * @param afwijking why they got it too late, when they did
 * @param dossier the id under which the file is kept until there is a procedure
 * @param document the file that was kept already
 */
record Jaarrekeningformulier(
        @Nullable String regeling,
        @Nullable String jaar,
        @Nullable Datuminvoer toegezondenOp,
        @Nullable String sisa,
        @Nullable String afwijking,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Jaarrekeningformulier> {

    /** How many years after the year of the jaarrekening the begroting is whose kaders go along with it (Wgr art. 34b). */
    private static final int JAREN_TOT_BEGROTING = 2;

    private static final int LANGSTE = 4_000;

    Jaarrekeningformulier {
        toegezondenOp = Objects.requireNonNullElse(toegezondenOp, Datuminvoer.LEEG);
    }

    record Gelezen(Regeling regeling, int jaar, LocalDate toegezondenOp, boolean sisa, Afwijking afwijking) {}

    @Override
    public Jaarrekeningformulier metDocument(String id) {
        return new Jaarrekeningformulier(regeling, jaar, toegezondenOp, sisa, afwijking, dossier, id, null);
    }

    @Override
    public Jaarrekeningformulier metRegeling(String id) {
        return new Jaarrekeningformulier(id, jaar, toegezondenOp, sisa, afwijking, dossier, document, null);
    }

    /** With the day on which the raden got the voorlopige jaarrekening, where nothing was filled in. */
    Jaarrekeningformulier metDag(LocalDate op) {
        boolean leeg = Objects.requireNonNull(toegezondenOp).leeg();
        return leeg
                ? new Jaarrekeningformulier(
                        regeling, jaar, Datuminvoer.van(op), sisa, afwijking, dossier, document, ontwerp)
                : this;
    }

    /** The year as it was filled in, when it is one. */
    Optional<Integer> ingevuldJaar() {
        return Optional.ofNullable(jaar)
                .map(String::strip)
                .filter(tekst -> tekst.matches("20\\d{2}"))
                .map(Integer::valueOf);
    }

    /**
     * @param eigen the regelingen of which the person is secretaris
     * @param bestandFout what is wrong with the file, null when nothing is
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(Collection<Regeling> eigen, LocalDate vandaag, @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = eigen.stream()
                .filter(een -> een.id().waarde().equals(regeling) && een.vorm().heeftBegroting())
                .findFirst();
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling van de jaarrekening.");
        }
        int over = jaar(vandaag, fouten);
        LocalDate op = toegezonden(vandaag, over, fouten);
        if (!List.of("ja", "nee").contains(String.valueOf(sisa))) {
            fouten.put("sisa", "Kies of er een specifieke uitkering was. Kijk in de jaarrekening als u het niet weet.");
        }
        if (bestandFout != null) {
            fouten.put("ontwerp", bestandFout);
        }
        if (!fouten.isEmpty() || op == null) {
            throw new OngeldigeInvoer(fouten);
        }
        Regeling van = gekozen.orElseThrow();
        return new Gelezen(van, over, op, "ja".equals(sisa), afwijking(van, over, op, vandaag));
    }

    private int jaar(LocalDate vandaag, Map<String, String> fouten) {
        if (jaar != null && jaar.strip().matches("20\\d{2}") && Integer.parseInt(jaar.strip()) < vandaag.getYear()) {
            return Integer.parseInt(jaar.strip());
        }
        fouten.put(
                "jaar",
                "Vul een jaar in dat voorbij is, met vier cijfers, bijvoorbeeld %d.".formatted(vandaag.getYear() - 1));
        return vandaag.getYear() - 1;
    }

    private @Nullable LocalDate toegezonden(LocalDate vandaag, int over, Map<String, String> fouten) {
        String vraag = "Wanneer kregen de raden de voorlopige jaarrekening?";
        Datuminvoer invoer = Objects.requireNonNull(toegezondenOp);
        String fout =
                invoer.leeg() ? "Vul in wanneer de raden de voorlopige jaarrekening kregen." : invoer.foutzin(vraag);
        if (fout == null && invoer.datum().isAfter(vandaag)) {
            fout = "Deze dag moet nog komen. Begin met de jaarrekening als de raden de voorlopige hebben.";
        }
        if (fout == null && invoer.datum().getYear() <= over) {
            fout = "De jaarrekening gaat over heel %d. Vul een dag in na dat jaar.".formatted(over);
        }
        if (fout != null) {
            fouten.put("toegezondenOp", fout);
            return null;
        }
        return invoer.datum();
    }

    private Afwijking afwijking(Regeling van, int over, LocalDate op, LocalDate vandaag) {
        String reden = afwijking == null || afwijking.isBlank() ? null : afwijking.strip();
        if (reden != null && reden.length() > LANGSTE) {
            throw new OngeldigeInvoer("afwijking", "De reden is te lang: hoogstens 4.000 tekens. Kort hem in.");
        }
        List<String> zinnen = Termijntabel.op(vandaag)
                .regel("kaders", van.hoofdstukOp(vandaag))
                .uiterlijk(
                        van.hoofdstukOp(vandaag),
                        van.regels().instellingen(),
                        Aanknoping.in(over + JAREN_TOT_BEGROTING))
                .filter(uiterlijk -> op.isAfter(uiterlijk.dag()))
                .map(uiterlijk -> "De raden kregen de voorlopige jaarrekening te laat. " + uiterlijk.uitleg())
                .stream()
                .toList();
        return Afwijking.van(zinnen, reden);
    }
}
