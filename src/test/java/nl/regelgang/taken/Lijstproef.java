package nl.regelgang.taken;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.taken.Taak.Stand;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The list of tasks on a database of its own; who may do what is told by the test. It is Friday 24 April 2026. */
final class Lijstproef {

    static final LocalDate VRIJDAG = LocalDate.of(2026, 4, 24);
    static final Clock KLOK = Clock.fixed(Instant.parse("2026-04-24T10:00:00Z"), ZoneOffset.UTC);
    static final OrgaanId GRIFFIE = OrgaanId.van("gm0281/griffie");
    static final OrgaanId COLLEGE = OrgaanId.van("gm0281/college");
    static final OrgaanId BUREN = OrgaanId.van("gm0214/griffie");
    static final String SCRIPTS = "classpath:db/migration/taken";

    final JdbcClient database;
    final Werkvoorraad voorraad;
    final Toegang toegang = mock(Toegang.class);
    final Procesmotor motor = mock(Procesmotor.class);
    final Opmerkingen opmerkingen = mock(Opmerkingen.class);
    final Regelingen regelingen = mock(Regelingen.class);
    final Taakcontext.Bron bron = mock(Taakcontext.Bron.class);
    final Taakcontexten contexten = new Taakcontexten(bronnen());
    final Takenlijst lijst;
    final Taakweergaven weergaven;
    final Orgaanwoorden woorden;
    final Lijstweergave weergave;

    private final Map<String, String> namen = new HashMap<>();

    Lijstproef(DataSource opslag) {
        database = JdbcClient.create(eenVerbinding(opslag));
        voorraad = new Werkvoorraad(database);
        woorden = new Orgaanwoorden(regelingen);
        lijst = new Takenlijst(
                new Werklijsten(database),
                new Lijstregels(toegang, motor, contexten, opmerkingen, woorden, KLOK),
                toegang,
                KLOK);
        weergaven = new Taakweergaven(new Weergaveopslag(database), toegang, woorden, KLOK);
        weergave = new Lijstweergave(lijst, new Filterwoorden(toegang, woorden));
        lenient().when(motor.weigering(any(), anyString())).thenReturn(Optional.empty());
        lenient().when(regelingen.organisatie(any())).thenReturn(Optional.empty());
        lenient().when(toegang.namen(anyCollection())).thenAnswer(vraag -> {
            Map<String, String> gevonden = new HashMap<>(namen);
            gevonden.keySet().retainAll(vraag.<Collection<String>>getArgument(0));
            return gevonden;
        });
    }

    /** A new connection for every question would take longer than all of the questions. */
    private static DataSource eenVerbinding(DataSource opslag) {
        try {
            return new SingleConnectionDataSource(opslag.getConnection(), true);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @SuppressWarnings("unchecked")
    private ObjectProvider<Taakcontext.Bron> bronnen() {
        ObjectProvider<Taakcontext.Bron> bronnen = mock(ObjectProvider.class);
        lenient().when(bronnen.orderedStream()).thenAnswer(vraag -> Stream.of(bron));
        return bronnen;
    }

    void persoon(String id, String naam, OrgaanId... organen) {
        namen.put(id, naam);
        lenient().when(toegang.werkgebied(id)).thenReturn(Taakvoorbeeld.gebied(organen));
        lenient().when(toegang.organenVan(id)).thenReturn(Set.of(organen));
        for (OrgaanId orgaan : organen) {
            lenient().when(toegang.heeftFunctieIn(id, orgaan)).thenReturn(true);
        }
    }

    Taak taak(String id, @Nullable LocalDate uiterlijk, @Nullable String behandelaar, OrgaanId... organen) {
        return bewaar(taak(id, "Regio Rivierenland", "Zienswijze vastleggen", uiterlijk, behandelaar, organen));
    }

    Taak bewaar(Taak taak) {
        voorraad.voegToe(taak);
        if (taak.behandelaar() != null) {
            voorraad.behandelaar(taak.id(), taak.behandelaar(), namen.get(taak.behandelaar()));
        }
        return taak;
    }

    static RegelingId id(String regeling) {
        return new RegelingId("r" + Integer.toHexString(regeling.hashCode()));
    }

    static Taak taak(
            String id,
            String regeling,
            String naam,
            @Nullable LocalDate uiterlijk,
            @Nullable String behandelaar,
            OrgaanId... organen) {
        return new Taak(
                id,
                "zienswijzeDeelnemer",
                "traject-" + id,
                "zienswijzeVastleggen",
                naam,
                "zienswijzeVastleggen",
                UUID.nameUUIDFromBytes(regeling.getBytes(StandardCharsets.UTF_8)),
                id(regeling),
                regeling,
                "Begroting 2028",
                "Gemeente Tiel",
                "/procedures/1",
                null,
                Taakvoorbeeld.ARTIKEL,
                Taakvoorbeeld.ARTIKEL,
                Taakvoorbeeld.ARTIKEL,
                uiterlijk,
                null,
                Taakvoorbeeld.TOEN,
                behandelaar,
                Stand.OPEN,
                null,
                null,
                List.of(organen));
    }
}
