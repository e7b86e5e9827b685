package nl.regelgang.afstemming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.regelgang.afstemming.Tekst.Soort;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.stereotype.Component;

/** The texts that a griffie may read. */
@Component
class Inzagen {

    private final Tekstopslag teksten;
    private final Delingen delingen;

    Inzagen(Tekstopslag teksten, Delingen delingen) {
        this.teksten = teksten;
        this.delingen = delingen;
    }

    /** @throws NietGevonden when there is no such text in this round, or the griffie may not read it */
    Inzage inzage(Griffie ik, UUID tekst) {
        return teksten.vind(tekst, ik.organisatie())
                .filter(gevonden -> gevonden.ronde().equals(ik.ronde().id()))
                .flatMap(gevonden -> Inzage.van(gevonden, delingen.van(gevonden), ik.organisatie()))
                .orElseThrow(() -> new NietGevonden("tekst " + tekst));
    }

    /** @throws NietGevonden also when the griffie is not the eigenaar */
    Inzage alsEigenaar(Griffie ik, UUID tekst) {
        return eis(inzage(ik, tekst), Inzage::eigenaar);
    }

    /** @throws NietGevonden also when the griffie only reads it */
    Inzage alsSchrijver(Griffie ik, UUID tekst) {
        return eis(inzage(ik, tekst), Inzage::schrijft);
    }

    private static Inzage eis(Inzage inzage, Predicate<Inzage> recht) {
        if (!recht.test(inzage)) {
            throw new NietGevonden("tekst " + inzage.tekst().id());
        }
        return inzage;
    }

    List<Inzage> alle(Griffie ik) {
        return teksten.van(ik.ronde().id(), ik.organisatie()).stream()
                .flatMap(tekst -> Inzage.van(tekst, delingen.van(tekst), ik.organisatie()).stream())
                .toList();
    }

    /** The text of this kind that the griffie itself began. */
    Optional<Inzage> eigen(Griffie ik, Soort soort) {
        return alle(ik).stream()
                .filter(inzage -> inzage.eigenaar() && inzage.tekst().soort() == soort)
                .findFirst();
    }
}
