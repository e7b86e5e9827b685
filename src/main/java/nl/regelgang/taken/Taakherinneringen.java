package nl.regelgang.taken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Bericht.Knop;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.toegang.Persoon;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever has a task of it or, while nobody has it, all who could take it; by mail, once a day. */
@Service
class Taakherinneringen {

    private final Taken taken;
    private final Taakverdeling verdeling;
    private final Postuit postuit;
    private final JdbcClient database;
    private final Clock klok;

    Taakherinneringen(Taken taken, Taakverdeling verdeling, Postuit postuit, JdbcClient database, Clock klok) {
        this.taken = taken;
        this.verdeling = verdeling;
        this.postuit = postuit;
        this.database = database;
        this.klok = klok;
    }

    /** Who would get a message from this person; empty when there is nobody but himself. */
    List<Persoon> wie(Taak taak, String persoon) {
        return verdeling.kandidaten(taak).stream()
                .filter(kandidaat -> !kandidaat.id().equals(persoon))
                .filter(kandidaat ->
                        taak.behandelaar() == null || kandidaat.id().equals(taak.behandelaar()))
                .toList();
    }

    /**
     * @return who got a message
     * @throws nl.regelgang.gedeeld.NietGevonden when the task is not for an orgaan of this person
     * @throws NietBevoegd when there is nobody to remind
     * @throws Achterhaald when the task is finished, or somebody did so today
     */
    @Transactional
    public List<Persoon> herinner(String id, String persoon) {
        Taak taak = taken.vind(id, persoon);
        if (!taak.open()) {
            throw new Achterhaald("Deze taak is intussen afgerond.");
        }
        if (persoon.equals(taak.behandelaar())) {
            throw new NietBevoegd("Deze taak staat op uw eigen naam.");
        }
        List<Persoon> wie = wie(taak, persoon);
        if (wie.isEmpty()) {
            throw new NietBevoegd("Er is niemand anders die deze taak kan doen.");
        }
        noteer(taak, persoon);
        wie.forEach(ontvanger -> postuit.klaarzetten(bericht(taak, ontvanger, taken.naam(persoon))));
        return wie;
    }

    private void noteer(Taak taak, String persoon) {
        LocalDate vandaag = Dagen.vandaag(klok);
        try {
            database.sql("insert into taakherinnering (taak, dag, persoon) values (:taak, :dag, :persoon)")
                    .param("taak", taak.id())
                    .param("dag", vandaag)
                    .param("persoon", persoon)
                    .update();
        } catch (DuplicateKeyException alGedaan) {
            throw new Achterhaald("Voor deze taak is vandaag al een herinnering gestuurd.");
        }
    }

    private Bericht bericht(Taak taak, Persoon ontvanger, String van) {
        return Taaksoorten.HERINNERING.bericht(
                taak.dossier(),
                taak.organen().get(0).organisatie(),
                ontvanger.naam(),
                ontvanger.email(),
                Map.of(
                        "regeling", taak.regeling(),
                        "procedure", Taakregel.waarvan(taak),
                        "taak", taak.naam(),
                        "collega", van,
                        "uiterlijk",
                                taak.uiterlijk() == null
                                        ? "geen uiterste dag"
                                        : Taakregel.uiterlijk(taak.uiterlijk(), taak.termijn(), Dagen.vandaag(klok))),
                Knop.naarPagina(Taaksoorten.KNOP, "/taken/" + taak.id()));
    }
}
