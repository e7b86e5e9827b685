package nl.regelgang.afstemming;

import java.time.Clock;
import java.util.UUID;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.afstemming.Tekst.Versie;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.zienswijzen.Traject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a text: nobody else reads a version because it was written. */
@Service
@Transactional
class Schrijfwerk {

    private static final String AANGEPAST = ", daarna aangepast";

    private final Tekstopslag teksten;
    private final Inzagen inzagen;
    private final Adoptiegriffiers adoptiegriffiers;
    private final Journaal journaal;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Schrijfwerk(
            Tekstopslag teksten,
            Inzagen inzagen,
            Adoptiegriffiers adoptiegriffiers,
            Journaal journaal,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.teksten = teksten;
        this.inzagen = inzagen;
        this.adoptiegriffiers = adoptiegriffiers;
        this.journaal = journaal;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * Begins a text that only the own griffie reads.
     *
     * @throws Achterhaald when the griffie began one of this kind already, or its raad has answered
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when there is no text
     */
    Tekst beginnen(Griffie ik, Soort soort, Invoer invoer) {
        invoer.controleer();
        return begin(ik, soort, invoer.netjes(), null);
    }

    private Tekst begin(Griffie ik, Soort soort, Invoer invoer, @Nullable String herkomst) {
        journaal.vergrendel(ik.traject().id());
        eisOpen(ik, soort);
        if (inzagen.eigen(ik, soort).isPresent()) {
            throw new Achterhaald("Een collega is hier al mee begonnen. Uw tekst is niet bewaard: kopieer hem en open"
                    + " de tekst die er al is.");
        }
        Tekst tekst = new Tekst(UUID.randomUUID(), ik.ronde().id(), ik.organisatie(), soort, 1);
        teksten.voegToe(tekst, versie(ik, 1, invoer, herkomst));
        return tekst;
    }

    /**
     * Adds a version.
     *
     * @param gelezen the version that the writer had before him
     * @return false when somebody else wrote another one since; nothing was kept then
     * @throws NietGevonden when the griffie may not write it
     * @throws Achterhaald when its raad has answered
     */
    boolean wijzigen(Griffie ik, UUID id, int gelezen, Invoer invoer) {
        invoer.controleer();
        Tekst tekst = inzagen.alsSchrijver(ik, id).tekst();
        eisOpen(ik, tekst.soort());
        if (tekst.versie() != gelezen) {
            return false;
        }
        String herkomst = teksten.versie(tekst, gelezen).herkomst();
        boolean aangepast = herkomst != null && !herkomst.endsWith(AANGEPAST);
        return teksten.volgende(
                tekst, versie(ik, gelezen + 1, invoer.netjes(), aangepast ? herkomst + AANGEPAST : herkomst));
    }

    /**
     * Takes over a text of another griffie, or a joint one, as the next version of the own concept, which says whose it
     * was.
     *
     * @return the own concept
     */
    Tekst overnemen(Griffie ik, UUID id) {
        Inzage bron = inzagen.inzage(ik, id);
        Versie gelezen = teksten.versie(bron.tekst(), bron.versie());
        String herkomst = herkomst(ik, bron);
        feiten.publishEvent(new Afstemmingsfeit(
                ik.traject().id(), herkomst + " (SHA-256 " + gelezen.sha256() + ").", ik.griffier()));
        Invoer invoer = new Invoer(gelezen.inhoud(), null);
        Tekst eigen = inzagen.eigen(ik, Soort.EIGEN).map(Inzage::tekst).orElse(null);
        if (eigen == null) {
            return begin(ik, Soort.EIGEN, invoer, herkomst);
        }
        eisOpen(ik, Soort.EIGEN);
        if (!teksten.volgende(eigen, versie(ik, eigen.versie() + 1, invoer, herkomst))) {
            throw new Achterhaald(
                    "Een collega heeft uw concept intussen gewijzigd. Bekijk het en neem de tekst opnieuw over.");
        }
        return eigen;
    }

    private static String herkomst(Griffie ik, Inzage bron) {
        String van = ik.raad(bron.tekst().eigenaar());
        return switch (bron.tekst().soort()) {
            case EIGEN -> "Overgenomen van %s, versie %d".formatted(van, bron.versie());
            case GEZAMENLIJK ->
                "Overgenomen uit de gezamenlijke zienswijze die %s voorstelt, versie %d".formatted(van, bron.versie());
            case ADOPTIE ->
                "Overgenomen van de adoptiegriffier van %s, versie %d"
                        .formatted(ik.naam(bron.tekst().eigenaar()), bron.versie());
        };
    }

    private Versie versie(Griffie ik, int nummer, Invoer invoer, @Nullable String herkomst) {
        return new Versie(
                nummer,
                Invoer.schoon(invoer.zienswijze()),
                invoer.advies(),
                herkomst,
                ik.griffier().naam(),
                ik.organisatie(),
                klok.instant());
    }

    private void eisOpen(Griffie ik, Soort soort) {
        eisOpen(ik);
        if (soort == Soort.ADOPTIE && !adoptiegriffiers.is(ik)) {
            throw new NietGevonden("adoptiegriffier of " + ik.ronde().zaak().bestuur());
        }
    }

    static boolean isOpen(Griffie ik) {
        return ik.traject().status() == Traject.Status.OPEN && ik.ronde().geslotenOp() == null;
    }

    /** @throws Achterhaald when the raad has answered, or the round is closed */
    static void eisOpen(Griffie ik) {
        if (!isOpen(ik)) {
            throw new Achterhaald("Uw raad heeft al geantwoord, of de ronde is gesloten. U kunt de teksten nog lezen.");
        }
    }
}
