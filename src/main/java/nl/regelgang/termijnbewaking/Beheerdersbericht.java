package nl.regelgang.termijnbewaking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the beheerders every day how the watch is, also when all is well: that no message comes is itself the alarm. */
@Component
class Beheerdersbericht {

    private static final String SOORT = "BEWAKING";
    private static final UUID DRAAD = UUID.nameUUIDFromBytes("bewaking".getBytes(StandardCharsets.UTF_8));

    private final Bewakingsstand stand;
    private final Herinneringen herinneringen;
    private final Toegang toegang;
    private final Postuit postuit;

    Beheerdersbericht(Bewakingsstand stand, Herinneringen herinneringen, Toegang toegang, Postuit postuit) {
        this.stand = stand;
        this.herinneringen = herinneringen;
        this.toegang = toegang;
        this.postuit = postuit;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node was first */
    @Transactional
    public void verzend(LocalDate dag) {
        for (Persoon beheerder : toegang.metFunctieIn(Toegang.BEHEER, Rol.BEHEERDER)) {
            if (!herinneringen.hadBericht(beheerder.id(), dag, SOORT)) {
                herinneringen.krijgtBericht(beheerder.id(), dag, SOORT);
                postuit.klaarzetten(bericht(beheerder, dag, stand.punten()));
            }
        }
    }

    private static Bericht bericht(Persoon beheerder, LocalDate dag, List<Bewakingsstand.Punt> punten) {
        String onderwerp = punten.isEmpty()
                ? "alles in orde"
                : punten.size() == 1 ? "1 punt vraagt aandacht" : punten.size() + " punten vragen aandacht";
        List<String> alineas = new ArrayList<>();
        alineas.add("De bewaking van de termijnen op " + Dagen.voluit(dag) + ": " + onderwerp + ".");
        punten.forEach(punt -> alineas.add(punt.tekst()));
        alineas.add("U krijgt dit bericht elke dag. Komt het een dag niet, kijk dan of Regelgang nog werkt.");
        return new Bericht(
                DRAAD,
                "bewaking",
                beheerder.naam(),
                beheerder.email(),
                "Regelgang, bewaking: " + onderwerp,
                alineas,
                Bericht.Knop.naarPagina("Bekijk de bewaking", "/beheer/termijnen"));
    }
}
