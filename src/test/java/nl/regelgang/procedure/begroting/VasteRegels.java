package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;

import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A regeling that changes its rules while a procedure runs. */
abstract class VasteRegels extends Scenario {

    private static final Regels STRENGER = new Regels(
            Termijninstellingen.STANDAARD.met(Instelling.VRIJE_WEKEN, "ja"),
            null,
            new Stemregels(Quorum.ALLE_LEDEN, Meerderheid.UNANIEM));

    private static final Regels VEERTIEN_WEKEN_TOT_DE_VERGADERING = new Regels(
            Termijninstellingen.STANDAARD
                    .met(Instelling.AANBIEDING, "vergadering")
                    .met(Instelling.KENNISGEVING, "nee")
                    .met("ontwerpbegroting-openbaar-lichaam", Lengte.weken(14))
                    .met("zienswijze-begroting", Lengte.weken(3)),
            null,
            Stemregels.GEMEENTEWET);

    @AfterEach
    void de_regels_van_de_andere_scenarios() {
        gegeven.de_regeling_heeft(Regels.STANDAARD);
    }

    /** By the new rules the aanbieding would be a day early, and the vote would fail for lack of a quorum. */
    @Test
    void gewijzigde_regels_veranderen_een_lopende_procedure_niet() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        gegeven.de_regeling_heeft(STRENGER);
        gegeven.elke_deelnemer_heeft_een_stem();

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.toont_de_pagina_van_de_procedure("Regels zoals vastgelegd op <span>maandag 1 maart 2027</span>");
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING)
                .voor("Tiel", "West Betuwe", "Buren", "Culemborg", "Maasdriel")
                .tegen("Zaltbommel", "Neder-Betuwe")
                .afwezig("West Maas en Waal")
                .wordt_vastgelegd();

        dan.is_de_laatste_stemming("Zitting hebben 8 leden, samen 24 stemmen.");
        dan.is_de_laatste_stemming("Uitgebracht: 17 voor + 5 tegen = 22 stemmen.");
        dan.is_de_laatste_stemming("17 is ten minste 12: aangenomen");
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    @Test
    void een_nieuwe_procedure_krijgt_de_gewijzigde_regels() {
        gegeven.regio_rivierenland();
        als.de_secretaris().bereidt_voor(2028, AANBIEDING, VERGADERING);
        gegeven.de_regeling_heeft(STRENGER);
        gegeven.elke_deelnemer_heeft_een_stem();
        als.de_secretaris().start_het_voorbereide("Een dag minder dan de regeling wil.");

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().biedt_de_begroting_aan(),
                "afwijking",
                "aanbieden kan vanaf dinsdag 25 mei 2027");
        als.de_tijd_verstrijkt_tot(AANBIEDING.plusDays(1));
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING.plusDays(1)).iedereen_stemt_voor();
        dan.is_de_laatste_stemming("Zitting hebben 8 leden, samen 8 stemmen.");
        dan.is_de_laatste_stemming("Nodig: alle leden, dus ten minste 8 (regeling).");
    }

    /** Fourteen weeks back from the meeting; the law asks twelve, back from the sending of the stukken. */
    @Test
    void een_nieuwe_procedure_telt_met_de_instellingen_van_de_regeling() {
        gegeven.regio_rivierenland();
        gegeven.de_regeling_heeft(VEERTIEN_WEKEN_TOT_DE_VERGADERING);
        als.de_secretaris_start_de_begrotingsprocedure(2028);

        dan.toont_de_pagina_van_de_procedure("De dag van de vergadering");
        dan.toont_de_pagina_van_de_procedure("14 weken");
        dan.toont_de_pagina_van_de_procedure(
                "volgens de regeling kan de vaststelling op zijn vroegst op maandag 7 juni 2027");
        dan.toont_de_pagina_van_de_procedure("Het bestuur rekent op de antwoorden tot en met maandag 17 mei 2027");
    }

    @Test
    void gewijzigde_instellingen_veranderen_een_lopende_procedure_niet() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        gegeven.de_regeling_heeft(VEERTIEN_WEKEN_TOT_DE_VERGADERING);

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        dan.toont_de_pagina_van_de_procedure("De dag waarop de stukken worden verzonden");
        dan.toont_de_pagina_van_de_procedure("volgens Wgr art. 35 lid 1 kan de aanbieding op zijn vroegst op");
    }

    /** Who sits in the bestuur is no rule: the votes of the seat stay, its member follows. */
    @Test
    void een_nieuw_lid_neemt_de_zetel_met_haar_stemmen_over() {
        gegeven.regio_rivierenland();
        gegeven.zit_in_het_bestuur("zetel-tiel", "A. Jansen", "Tiel", 4);
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        gegeven.zit_in_het_bestuur("zetel-tiel", "B. de Vries", "Tiel", 9);

        dan.stemt_in_het_bestuur("B. de Vries", 4);
        gegeven.er_zijn_geen_eigen_bestuursleden();
    }
}
