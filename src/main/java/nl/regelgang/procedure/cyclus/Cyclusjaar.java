package nl.regelgang.procedure.cyclus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.Jaarstap;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Component;

/** The kaders and the jaarrekening in the year of a regeling. */
@Component
class Cyclusjaar implements Jaarstap.Bron {

    private final Cyclusstukken stukken;
    private final Clock klok;

    Cyclusjaar(Cyclusstukken stukken, Clock klok) {
        this.stukken = stukken;
        this.klok = klok;
    }

    @Override
    public List<Jaarstap> stappen(Regeling regeling, int jaar) {
        if (!regeling.vorm().heeftBegroting()) {
            return List.of();
        }
        int begroting = jaar + 1;
        int rekening = jaar - 1;
        return List.of(
                stap(
                        regeling,
                        Cyclussoort.KADERS,
                        10,
                        begroting,
                        "Kaders voor de begroting " + begroting,
                        "De kaders voor %d moeten bij de raden zijn".formatted(begroting),
                        uiterlijk(regeling, "kaders", Aanknoping.in(begroting))),
                stap(
                        regeling,
                        Cyclussoort.JAARREKENING,
                        40,
                        rekening,
                        "Jaarrekening " + rekening,
                        "De jaarrekening %d moet bij de toezichthouder zijn".formatted(rekening),
                        uiterlijk(
                                regeling,
                                "jaarrekening-inzenden",
                                Aanknoping.op(LocalDate.of(jaar, 12, 31), rekening))));
    }

    private Jaarstap stap(
            Regeling regeling,
            Cyclussoort soort,
            int volgorde,
            int over,
            String naam,
            String plicht,
            Optional<Uiterlijk> uiterlijk) {
        return new Jaarstap(
                volgorde,
                naam,
                plicht,
                uiterlijk.orElse(null),
                stukken.vind(regeling.id(), soort, over).map(Cyclusstuk::id).orElse(null),
                "/procedures/%s/nieuw?regeling=%s"
                        .formatted(soort.soort().name().toLowerCase(Locale.ROOT), regeling.id()));
    }

    private Optional<Uiterlijk> uiterlijk(Regeling regeling, String termijn, Aanknoping aanknoping) {
        LocalDate vandaag = Dagen.vandaag(klok);
        Hoofdstuk hoofdstuk = regeling.hoofdstukOp(vandaag);
        return Termijntabel.op(vandaag)
                .regel(termijn, hoofdstuk)
                .uiterlijk(hoofdstuk, regeling.regels().instellingen(), aanknoping);
    }
}
