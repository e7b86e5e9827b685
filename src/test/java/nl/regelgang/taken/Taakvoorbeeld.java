package nl.regelgang.taken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procesmotor.TaakOntstaan;
import nl.regelgang.taken.Taak.Stand;
import nl.regelgang.toegang.Werkgebied;
import org.jspecify.annotations.Nullable;

/** Tasks for tests, all of the zienswijzeronde of one begroting. */
final class Taakvoorbeeld {

    static final OrgaanId TIEL = OrgaanId.van("gm0281/griffie");
    static final OrgaanId BUREN = OrgaanId.van("gm0214/griffie");
    static final Grondslag ARTIKEL = Grondslag.van("Wgr art. 35 lid 3");
    static final RegelingId REGIO = new RegelingId("regio");
    static final UUID DOSSIER = UUID.fromString("0d6c2f0e-6a39-4a52-9f0e-5f2f7b0c1a01");
    static final Instant TOEN = Instant.parse("2026-04-01T08:00:00Z");

    private Taakvoorbeeld() {}

    /** Of somebody who has a functie in these organen, and is no waarnemer. */
    static Werkgebied gebied(OrgaanId... organen) {
        return new Werkgebied(
                Set.of(organen),
                Map.of(),
                Stream.of(organen).map(OrgaanId::organisatie).collect(Collectors.toSet()));
    }

    static TaakOntstaan ontstaan(String id, @Nullable LocalDate uiterlijk, OrgaanId... organen) {
        return new TaakOntstaan(
                id,
                "zienswijzeDeelnemer",
                "traject-" + id,
                "zienswijzeVastleggen",
                "Zienswijze vastleggen",
                "zienswijzeVastleggen",
                List.of(organen),
                uiterlijk,
                ARTIKEL,
                TOEN);
    }

    static Taakcontext context(@Nullable String werkpagina) {
        return new Taakcontext(
                DOSSIER,
                REGIO,
                "Regio Rivierenland",
                "Begroting 2028",
                "Gemeente Tiel",
                "/procedures/begroting/" + DOSSIER,
                werkpagina,
                List.of("De raad vergadert op 22 april."),
                List.of(),
                Grondslag.van("Wgr art. 59 lid 3"),
                ARTIKEL);
    }

    static Taak open(String id, @Nullable LocalDate uiterlijk, @Nullable String behandelaar) {
        return taak(id, uiterlijk, behandelaar, null, Stand.OPEN, null, null);
    }

    static Taak opWerkpagina(String id, String werkpagina) {
        return taak(id, null, null, werkpagina, Stand.OPEN, null, null);
    }

    static Taak voltooid(String id, @Nullable String door) {
        return taak(id, null, null, null, Stand.VOLTOOID, TOEN, door);
    }

    static Taak vervallen(String id) {
        return taak(id, null, null, null, Stand.VERVALLEN, TOEN, null);
    }

    private static Taak taak(
            String id,
            @Nullable LocalDate uiterlijk,
            @Nullable String behandelaar,
            @Nullable String werkpagina,
            Stand stand,
            @Nullable Instant afgerond,
            @Nullable String afgerondDoor) {
        return new Taak(
                id,
                "zienswijzeDeelnemer",
                "traject-" + id,
                "zienswijzeVastleggen",
                "Zienswijze vastleggen",
                "zienswijzeVastleggen",
                DOSSIER,
                REGIO,
                "Regio Rivierenland",
                "Begroting 2028",
                "Gemeente Tiel",
                "/procedures/begroting/" + DOSSIER,
                werkpagina,
                ARTIKEL,
                ARTIKEL,
                ARTIKEL,
                uiterlijk,
                null,
                TOEN,
                behandelaar,
                stand,
                afgerond,
                afgerondDoor,
                List.of(TIEL));
    }
}
