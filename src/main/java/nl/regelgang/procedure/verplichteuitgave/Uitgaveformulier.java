package nl.regelgang.procedure.verplichteuitgave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Startformulier;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Aard;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a secretaris fills in to ask that a gemeente puts an expense on its begroting, still as text.
 *
 * @param aard schuld or wet
 * @param reactieTot until when the raad is waited for
 * @param document the file that was kept already
 */
record Uitgaveformulier(
        @Nullable String regeling,
        @Nullable String gemeente,
        @Nullable String jaar,
        @Nullable String bedrag,
        @Nullable String aard,
        @Nullable String omschrijving,
        @Nullable Datuminvoer reactieTot,
        @Nullable String dossier,
        @Nullable String document,
        @Nullable MultipartFile ontwerp)
        implements Startformulier<Uitgaveformulier> {

    private static final int LANGSTE = 500;

    Uitgaveformulier {
        reactieTot = Objects.requireNonNullElse(reactieTot, Datuminvoer.LEEG);
    }

    record Gelezen(
            Regeling regeling,
            Organisatie gemeente,
            int jaar,
            BigDecimal bedrag,
            Aard aard,
            String omschrijving,
            LocalDate reactieTot) {}

    static Uitgaveformulier leeg(String regeling, int jaar, String dossier) {
        return new Uitgaveformulier(regeling, null, String.valueOf(jaar), null, null, null, null, dossier, null, null);
    }

    @Override
    public Uitgaveformulier metDocument(String id) {
        return new Uitgaveformulier(
                regeling, gemeente, jaar, bedrag, aard, omschrijving, reactieTot, dossier, id, null);
    }

    @Override
    public Uitgaveformulier metRegeling(String id) {
        return new Uitgaveformulier(
                id, gemeente, jaar, bedrag, aard, omschrijving, reactieTot, dossier, document, null);
    }

    /** @throws OngeldigeInvoer with a sentence per field */
    Gelezen lees(
            Collection<Regeling> eigen,
            Function<Regeling, List<Organisatie>> deelnemers,
            LocalDate vandaag,
            @Nullable String bestandFout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Optional<Regeling> gekozen = gekozen(eigen);
        Optional<Organisatie> wie =
                Startformulier.deelnemer(gemeente, gekozen.map(deelnemers).orElse(List.of()));
        Optional<BigDecimal> euro = Bedrag.lees(Objects.requireNonNullElse(bedrag, ""));
        String wat = omschrijving == null ? "" : omschrijving.strip();
        if (gekozen.isEmpty()) {
            fouten.put("regeling", "Kies de regeling.");
        } else {
            controleer(wie, fouten);
        }
        eis(
                jaar != null && jaar.strip().matches("20\\d{2}"),
                "jaar",
                "Vul het begrotingsjaar in, met vier cijfers.",
                fouten);
        eis(euro.isPresent(), "bedrag", "Schrijf het bedrag in euro's, bijvoorbeeld 125.000.", fouten);
        eis(
                aard != null && Set.of("schuld", "wet").contains(aard),
                "aard",
                "Kies waarom de uitgave verplicht is (Gemeentewet art. 193).",
                fouten);
        eis(
                !wat.isEmpty() && wat.length() <= LANGSTE,
                "omschrijving",
                "Schrijf in hoogstens 500 tekens welke uitgave het is.",
                fouten);
        LocalDate tot = reactieTot(vandaag, fouten);
        eis(bestandFout == null, "ontwerp", String.valueOf(bestandFout), fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Gelezen(
                gekozen.orElseThrow(),
                wie.orElseThrow(),
                Integer.parseInt(String.valueOf(jaar).strip()),
                euro.orElseThrow(),
                Aard.van(String.valueOf(aard)),
                wat,
                Objects.requireNonNull(tot));
    }

    private static void eis(boolean goed, String veld, String zin, Map<String, String> fouten) {
        if (!goed) {
            fouten.put(veld, zin);
        }
    }

    private static void controleer(Optional<Organisatie> wie, Map<String, String> fouten) {
        if (wie.isEmpty()) {
            fouten.put("gemeente", "Kies de gemeente die de uitgave moet doen.");
        } else if (wie.get().soort() != OrganisatieSoort.GEMEENTE) {
            fouten.put(
                    "gemeente",
                    "Gemeentewet art. 193-195 gaat over gemeenten. Wat voor een provincie of waterschap geldt, is hier niet"
                            + " nagegaan: kies een gemeente, of vraag het de toezichthouder.");
        } else if (wie.get().provincie() == null) {
            fouten.put(
                    "gemeente",
                    "Van deze gemeente is de provincie niet bekend. Vraag een beheerder om het register bij te werken.");
        }
    }

    private @Nullable LocalDate reactieTot(LocalDate vandaag, Map<String, String> fouten) {
        LocalDate tot = Datuminvoer.lees(
                Map.of("reactieTot", Objects.requireNonNull(reactieTot).tekst()),
                "reactieTot",
                "Tot en met wanneer wacht u op de raad?",
                fouten);
        if (tot != null && !tot.isAfter(vandaag)) {
            fouten.put("reactieTot", "Geef de raad tijd: kies een dag na vandaag.");
            return null;
        }
        return tot;
    }
}
