package nl.regelgang.procedure.begrotingswijziging;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;

/** The DB offered the wijziging to the AB, with the zienswijzen. */
record BegrotingswijzigingAangeboden(
        UUID dossier, LocalDate op, int zienswijzen, Afwijking afwijking, Grondslag grondslag, Handelend door)
        implements DossierFeit {
    @Override
    public String omschrijving() {
        return "Begrotingswijziging aangeboden aan het bestuur op %s, met %s.%s"
                .formatted(voluit(op), Aantal.van(zienswijzen, "zienswijze", "zienswijzen"), afwijking.tekst());
    }
}
