package nl.regelgang.procedure;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;

/**
 * What a regeling was when a procedure of it started: who acts, and by which chapter of the Wgr. A later change of the
 * register does not touch a running procedure.
 *
 * @param regelingNaam the short name
 */
public record Bestuur(
        RegelingId regeling,
        String regelingNaam,
        Hoofdstuk hoofdstuk,
        Vorm vorm,
        OrgaanId dagelijksBestuur,
        OrgaanId algemeenBestuur,
        Toezichthouder toezichthouder) {

    /**
     * The regeling as it is on a day.
     *
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when its toezichthouder is not known
     */
    public static Bestuur van(Regeling regeling, LocalDate dag) {
        return new Bestuur(
                regeling.id(),
                regeling.korteNaam(),
                regeling.hoofdstukOp(dag),
                regeling.vorm(),
                regeling.dagelijksBestuur(),
                regeling.algemeenBestuur(),
                regeling.toezichthouderOp(dag));
    }

    /** The article of chapter I, as it reads in the chapter of this regeling. */
    public Grondslag grondslag(String artikelVanHoofdstukI) {
        return hoofdstuk.toegepast(Grondslag.van(artikelVanHoofdstukI));
    }
}
