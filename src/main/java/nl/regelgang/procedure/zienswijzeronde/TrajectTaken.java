package nl.regelgang.procedure.zienswijzeronde;

import static java.util.stream.Collectors.joining;
import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.afstemming.Voorgenomen;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Stukaanbod;
import nl.regelgang.standpunt.Standpunten;
import nl.regelgang.taken.Taakcontext;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.vergaderkalender.Vergadering;
import nl.regelgang.vergaderkalender.Vergaderkalender;
import nl.regelgang.zienswijzen.Rondekop;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zaak;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** What a griffier or college member reads above a task of a traject. */
@Component
class TrajectTaken implements Taakcontext.Bron {

    /** As many meetings as can be read at a glance. */
    private static final int MEESTE_VERGADERINGEN = 6;

    private final Zienswijzeronden ronden;
    private final Standpunten standpunten;
    private final Vergaderkalender vergaderkalender;
    private final Voorgenomen voorgenomen;
    private final Clock klok;

    TrajectTaken(
            Zienswijzeronden ronden,
            Standpunten standpunten,
            Vergaderkalender vergaderkalender,
            Voorgenomen voorgenomen,
            Clock klok) {
        this.ronden = ronden;
        this.standpunten = standpunten;
        this.vergaderkalender = vergaderkalender;
        this.voorgenomen = voorgenomen;
        this.klok = klok;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Trajectproces.PROCES)) {
            return Optional.empty();
        }
        Traject traject = ronden.traject(UUID.fromString(sleutel));
        Rondekop ronde = ronden.kop(traject.ronde());
        Zaak zaak = ronde.zaak();
        return Optional.of(new Taakcontext(
                zaak.dossier(),
                zaak.regelingId(),
                zaak.regeling(),
                zaak.onderwerp(),
                traject.deelnemer().naam(),
                "/procedures/" + zaak.dossier(),
                null,
                toelichting(stap, traject, ronde),
                List.of(zaak.stuk()),
                grondslag(stap, zaak, uitModel),
                Grondslag.WERKAFSPRAAK));
    }

    @Override
    public Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        if (!proces.equals(Trajectproces.PROCES)) {
            return Optional.empty();
        }
        Traject traject = ronden.traject(UUID.fromString(sleutel));
        Rondekop ronde = ronden.kop(traject.ronde());
        return Optional.of(Trajectdagen.waarom(stap, ronde, traject.vergaderingOp()))
                .filter(reden -> uiterlijk.equals(Trajectdagen.uiterlijk(stap, ronde, traject.vergaderingOp())));
    }

    /** A zienswijze comes before the besluit; what comes later is not taken in. */
    @Override
    public Optional<String> vervallen(String proces, String sleutel) {
        return proces.equals(Trajectproces.PROCES)
                ? ronden.vind(ronden.traject(UUID.fromString(sleutel)).ronde())
                        .filter(ronde -> ronde.geslotenOp() != null)
                        .map(ronde -> ("De zienswijzeronde is gesloten op %s. Een zienswijze geeft een raad voordat het"
                                        + " bestuur besluit; daarna kan dat niet meer (%s).")
                                .formatted(
                                        Dagen.voluit(Objects.requireNonNull(ronde.geslotenOp())),
                                        ronde.zaak().zienswijze()))
                : Optional.empty();
    }

    /** The page on which griffies prepare a zienswijze, what of it can go into the form, and a raadsvoorstel. */
    @Override
    public List<Taakcontext.Voorstel> voorstellen(String proces, String sleutel, String stap, String persoon) {
        if (!proces.equals(Trajectproces.PROCES)
                || !Set.of("zienswijzeVastleggen", "raadsvergaderingPlannen").contains(stap)) {
            return List.of();
        }
        UUID traject = UUID.fromString(sleutel);
        Taakcontext.Voorstel raadsvoorstel = Stukaanbod.raadsvoorstel(
                ronden.kop(ronden.traject(traject).ronde()).zaak().dossier());
        if (!stap.equals("zienswijzeVastleggen")) {
            return List.of(raadsvoorstel);
        }
        Stream<Taakcontext.Voorstel> teksten = voorgenomen.aanbod(traject, persoon).stream()
                .map(aanbod -> new Taakcontext.Voorstel(
                        aanbod.tekst().toString(),
                        aanbod.naam(),
                        Map.of("uitkomst", "zienswijze", "zienswijze", aanbod.inhoud()),
                        aanbod.pad()));
        Taakcontext.Voorstel pagina = new Taakcontext.Voorstel(
                "", "Voorgenomen zienswijzen, ook van andere griffies", Map.of(), Voorgenomen.pad(traject));
        return Stream.concat(teksten, Stream.of(pagina, raadsvoorstel)).toList();
    }

    @Override
    public List<String> gevolg(String proces, String stap, Ingevuld ingevuld) {
        return proces.equals(Trajectproces.PROCES) ? Antwoordcontrole.gevolg(stap, ingevuld) : List.of();
    }

    private List<String> toelichting(String stap, Traject traject, Rondekop ronde) {
        List<String> alineas = new ArrayList<>();
        alineas.add(
                "Het bestuur van %s rekent op het antwoord van de raad tot en met %s. Een zienswijze die later komt, "
                                .formatted(ronde.zaak().regeling(), voluit(ronde.sluitOp()))
                        + "wordt toegevoegd zolang het bestuur nog niet heeft besloten.");
        if (stap.equals("ontvangstBevestigen")) {
            Rondeberichten.terInzage(ronde.zaak(), traject).ifPresent(alineas::add);
        }
        if (stap.equals("raadsvergaderingPlannen")) {
            alineas.add(vergaderingen(traject.deelnemer().raad(), ronde.sluitOp()));
        }
        if (stap.equals("standpuntVaststellen")) {
            standpunten.agenda(traject.id()).ifPresent(alineas::add);
        }
        List<Persoon> leden = standpunten.leden(traject.deelnemer().college());
        if (stap.equals("standpuntVoorbereiden") && !leden.isEmpty()) {
            alineas.add("Leden van het college: %s."
                    .formatted(leden.stream().map(Persoon::naam).collect(joining(", "))));
        }
        standpunten.van(traject.id()).ifPresent(stand -> {
            if (stap.equals("zienswijzeVastleggen") && stand.vastgesteld() != null) {
                alineas.add(
                        "Standpunt van het college van %s: %s".formatted(voluit(stand.vastgesteld()), stand.tekst()));
            }
            if (stap.equals("standpuntVoorbereiden")) {
                alineas.add("Vorige tekst: " + stand.tekst());
                stand.akkoorden().stream()
                        .filter(akkoord -> akkoord.keuze() != null)
                        .map(akkoord -> akkoord.naam() + ": " + akkoord.keuze()
                                + (akkoord.reden() == null ? "" : " (" + akkoord.reden() + ")"))
                        .forEach(alineas::add);
            }
        });
        return alineas;
    }

    private String vergaderingen(OrgaanId raad, LocalDate sluitOp) {
        LocalDate vandaag = Dagen.vandaag(klok);
        List<Vergadering> vergaderingen = vergaderkalender.vergaderingen(raad, vandaag, sluitOp);
        if (vergaderingen.isEmpty()) {
            return "In de vergaderkalender staat tot en met %s geen vergadering van de %s. U kunt de vergaderingen invullen bij Vergaderkalender."
                    .formatted(voluit(sluitOp), raad.soort().naam());
        }
        return "Vergaderingen van de %s volgens de vergaderkalender: %s."
                .formatted(
                        raad.soort().naam(),
                        vergaderingen.stream()
                                .limit(MEESTE_VERGADERINGEN)
                                .map(vergadering -> voluit(vergadering.datum()))
                                .distinct()
                                .collect(joining("; ")));
    }

    private static Grondslag grondslag(String stap, Zaak zaak, Grondslag uitModel) {
        return switch (stap) {
            case "ontvangstBevestigen" -> zaak.toezending();
            case "raadsvergaderingPlannen", "zienswijzeVastleggen" -> zaak.zienswijze();
            default -> uitModel;
        };
    }
}
