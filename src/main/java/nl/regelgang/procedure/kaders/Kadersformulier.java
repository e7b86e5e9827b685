package nl.regelgang.procedure.kaders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in to send the kaders, still as text.
 *
 * @param jaar the begrotingsjaar
 * @param afwijking why they are late, when they are
 * @param dossier the id under which the files are kept until there is a procedure
 * @param document the file with the kaders that was kept already
 * @param bewaardeJaarrekening the file with the voorlopige jaarrekening that was kept already
 */
record Kadersformulier(
        @Nullable String regeling,
        @Nullable String jaar,
        @Nullable String afwijking,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp,
        @Nullable String bewaardeJaarrekening,
        @Nullable MultipartFile jaarrekening)
        implements Startformulier<Kadersformulier> {

    private static final int LANGSTE = 4_000;

    record Gelezen(Regeling regeling, int jaar, Afwijking afwijking) {}

    @Override
    public Kadersformulier metDocument(String id) {
        return new Kadersformulier(regeling, jaar, afwijking, dossier, id, null, bewaardeJaarrekening, jaarrekening);
    }

    @Override
    public Kadersformulier metRegeling(String id) {
        return new Kadersformulier(id, jaar, afwijking, dossier, document, null, bewaardeJaarrekening, jaarrekening);
    }

    Kadersbijlage bijlage() {
        return new Kadersbijlage(regeling, dossier, bewaardeJaarrekening, jaarrekening);
    }

    Kadersformulier metBijlage(Kadersbijlage bewaard) {
        return new Kadersformulier(regeling, jaar, afwijking, dossier, document, ontwerp, bewaard.document(), null);
    }

    /**
     * @param eigen the regelingen of which the person is secretaris
     * @param kadersFout what is wrong with the file of the kaders, null when nothing is
     * @param jaarrekeningFout the same of the voorlopige jaarrekening
     * @throws OngeldigeInvoer with a sentence per field
     */
    Gelezen lees(
            Collection<Regeling> eigen,
            LocalDate vandaag,
            @Nullable String kadersFout,
            @Nullable String jaarrekeningFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = eigen.stream()
                .filter(een -> een.id().waarde().equals(regeling) && een.vorm().heeftBegroting())
                .findFirst();
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling waarvan u de kaders toezendt.");
        }
        int begrotingsjaar = begrotingsjaar(vandaag, fouten);
        if (kadersFout != null) {
            fouten.put("ontwerp", kadersFout);
        }
        if (jaarrekeningFout != null) {
            fouten.put("jaarrekening", jaarrekeningFout);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        Regeling van = gekozen.orElseThrow();
        return new Gelezen(van, begrotingsjaar, afwijking(van, begrotingsjaar, vandaag));
    }

    private int begrotingsjaar(LocalDate vandaag, Map<String, String> fouten) {
        if (jaar != null && jaar.strip().matches("20\\d{2}") && Integer.parseInt(jaar.strip()) > vandaag.getYear()) {
            return Integer.parseInt(jaar.strip());
        }
        fouten.put(
                "jaar",
                "Vul het jaar van de begroting in, met vier cijfers: %d of later.".formatted(vandaag.getYear() + 1));
        return vandaag.getYear() + 1;
    }

    private Afwijking afwijking(Regeling van, int begrotingsjaar, LocalDate vandaag) {
        String reden = afwijking == null || afwijking.isBlank() ? null : afwijking.strip();
        if (reden != null && reden.length() > LANGSTE) {
            throw new OngeldigeInvoer("afwijking", "De reden is te lang: hoogstens 4.000 tekens. Kort hem in.");
        }
        List<String> zinnen = Termijntabel.op(vandaag)
                .regel("kaders", van.hoofdstukOp(vandaag))
                .uiterlijk(van.hoofdstukOp(vandaag), van.regels().instellingen(), Aanknoping.in(begrotingsjaar))
                .filter(uiterlijk -> vandaag.isAfter(uiterlijk.dag()))
                .map(uiterlijk -> "De raden krijgen de kaders te laat. " + uiterlijk.uitleg())
                .stream()
                .toList();
        return Afwijking.van(zinnen, reden);
    }
}
