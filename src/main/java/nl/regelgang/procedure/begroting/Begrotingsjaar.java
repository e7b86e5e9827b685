package nl.regelgang.procedure.begroting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.procedure.Jaarstap;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnen.Aanknoping;
import nl.regelgang.termijnen.Termijntabel;
import org.springframework.stereotype.Component;

/** The begroting in the year of a regeling: that before the year for which it is. */
@Component
class Begrotingsjaar implements Jaarstap.Bron {

    private static final int VOLGORDE = 20;

    private final Begrotingsprocedures procedures;
    private final Clock klok;

    Begrotingsjaar(Begrotingsprocedures procedures, Clock klok) {
        this.procedures = procedures;
        this.klok = klok;
    }

    @Override
    public List<Jaarstap> stappen(Regeling regeling, int jaar) {
        if (!regeling.vorm().heeftBegroting()) {
            return List.of();
        }
        int begrotingsjaar = jaar + 1;
        LocalDate vandaag = Dagen.vandaag(klok);
        Hoofdstuk hoofdstuk = regeling.hoofdstukOp(vandaag);
        return List.of(new Jaarstap(
                VOLGORDE,
                "Begroting %d, tot en met de toezichthouder".formatted(begrotingsjaar),
                "De begroting %d moet bij de toezichthouder zijn".formatted(begrotingsjaar),
                Termijntabel.op(vandaag)
                        .regel("begroting-inzenden", hoofdstuk)
                        .uiterlijk(
                                hoofdstuk,
                                regeling.regels().instellingen(),
                                Aanknoping.op(LocalDate.of(jaar, 12, 31), begrotingsjaar))
                        .orElse(null),
                procedures.gestartVan(regeling.id()).stream()
                        .filter(een -> een.jaar() == begrotingsjaar && een.status() != Status.INGETROKKEN)
                        .map(Begrotingsprocedure::id)
                        .findFirst()
                        .orElse(null),
                "/procedures/begroting/nieuw?regeling=" + regeling.id()));
    }
}
