package nl.regelgang.termijnbewaking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procesmotor.StoringOntstaan;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the beheerders at once that a step of the application itself stands still; the terms of the law do not. */
@Component
class Storingsbericht {

    private static final UUID DRAAD = UUID.nameUUIDFromBytes("storing".getBytes(StandardCharsets.UTF_8));

    private final Toegang toegang;
    private final Postuit postuit;

    Storingsbericht(Toegang toegang, Postuit postuit) {
        this.toegang = toegang;
        this.postuit = postuit;
    }

    @EventListener
    void meld(StoringOntstaan storing) {
        toegang.metFunctieIn(Toegang.BEHEER, Rol.BEHEERDER)
                .forEach(beheerder -> postuit.klaarzetten(new Bericht(
                        DRAAD,
                        "storing",
                        beheerder.naam(),
                        beheerder.email(),
                        "Regelgang, storing: een stap staat stil",
                        List.of(
                                "Een stap die Regelgang zelf doet, is zes keer niet gelukt en staat nu stil. De termijnen"
                                        + " lopen door.",
                                "Op de pagina Bewaking ziet u welke stap het is en waarom. Daar kunt u hem opnieuw laten"
                                        + " proberen."),
                        Bericht.Knop.naarPagina("Bekijk de bewaking", "/beheer/termijnen"))));
    }
}
