package nl.regelgang.procedure.geschil;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.procesmotor.Procesbean;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the model {@code geschilbeslissing} calls. The sleutel is the id of the geschil. */
@Procesbean("geschilbeslissing")
@Transactional
public class Geschilbeslissingsproces {

    static final String PROCES = "geschilbeslissing";

    private final Geschillen geschillen;
    private final Geschilstappen stappen;
    private final Beslissingstappen beslissing;
    private final Geschileinde einde;
    private final Geschiltermijnen termijnen;

    Geschilbeslissingsproces(
            Geschillen geschillen,
            Geschilstappen stappen,
            Beslissingstappen beslissing,
            Geschileinde einde,
            Geschiltermijnen termijnen) {
        this.geschillen = geschillen;
        this.stappen = stappen;
        this.beslissing = beslissing;
        this.einde = einde;
        this.termijnen = termijnen;
    }

    public String gedeputeerdeStaten(String sleutel) {
        return Geschilstappen.gedeputeerdeStaten(geschil(sleutel)).orgaan().toString();
    }

    public String opgedragenBestuur(String sleutel) {
        return Objects.requireNonNull(geschil(sleutel).verloop().opdrachtAan()).toString();
    }

    /** What comes before the decision has its last day; null when the geschil is about no besluit. */
    public @Nullable LocalDate uiterlijk(String sleutel, String stap) {
        Geschil geschil = geschil(sleutel);
        return switch (stap) {
            case Beslissingstappen.OPGEDRAGEN -> laatsteDagOpdracht(sleutel);
            case Beslissingstappen.IN_DE_PLAATS -> null;
            default ->
                termijnen
                        .lopend(geschil, Geschilstappen.BESLISSEN)
                        .map(LopendeTermijn::uiterlijk)
                        .orElse(null);
        };
    }

    public void minnelijkeOplossingZoeken(String sleutel, Ingevuld ingevuld) {
        beslissing.minnelijkeOplossingZoeken(geschil(sleutel), ingevuld);
    }

    public boolean oplossingGevonden(String sleutel) {
        return geschil(sleutel).verloop().opgelost();
    }

    public void oplossingMeedelen(String sleutel) {
        stappen.oplossingMeedelen(geschil(sleutel));
    }

    public void partijenHoren(String sleutel, Ingevuld ingevuld) {
        beslissing.partijenHoren(geschil(sleutel), ingevuld);
    }

    public boolean meerProvinciesBetrokken(String sleutel) {
        return !geschil(sleutel).andereProvincies().isEmpty();
    }

    public void provinciesRaadplegen(String sleutel, Ingevuld ingevuld) {
        beslissing.provinciesRaadplegen(geschil(sleutel), ingevuld);
    }

    public void opGeschilBeslissen(String sleutel, Ingevuld ingevuld) {
        beslissing.beslissen(geschil(sleutel), ingevuld);
    }

    public void beslissingMeedelen(String sleutel) {
        beslissing.meedelen(geschil(sleutel));
    }

    public boolean besluitOpgedragen(String sleutel) {
        return geschil(sleutel).verloop().beslissing() == Geschil.Beslissing.OPDRACHT;
    }

    public LocalDate laatsteDagOpdracht(String sleutel) {
        return Objects.requireNonNull(geschil(sleutel).verloop().opdrachtTot());
    }

    public void opgedragenBesluitNemen(String sleutel, Ingevuld ingevuld) {
        beslissing.besluitNemen(geschil(sleutel), "Opgedragen besluit genomen", ingevuld);
    }

    public void besluitInDePlaatsNemen(String sleutel, Ingevuld ingevuld) {
        beslissing.besluitNemen(geschil(sleutel), "Besluit genomen in de plaats van het bestuur", ingevuld);
    }

    public void besluitMeedelen(String sleutel) {
        beslissing.besluitMeedelen(geschil(sleutel));
    }

    public void eindeMeedelen(String sleutel) {
        einde.meedelen(geschil(sleutel));
    }

    private Geschil geschil(String sleutel) {
        return geschillen.lees(UUID.fromString(sleutel));
    }
}
