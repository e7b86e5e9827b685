package nl.regelgang.regeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty register for trying out: four real regelingen around Tiel, one per case of the law. Regio Rivierenland
 * (openbaar lichaam, chapter I), Bedrijfsvoeringsorganisatie West Betuwe (chapter I), Omgevingsdienst Rivierenland (with
 * the province, chapter IV) and Belastingsamenwerking Rivierenland (with a waterschap, chapter V).
 */
@Component
@Profile("demo")
@Order(-100)
class DemoRegister implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRegister.class);

    /** Invented for the demo: from how many inwoners a gemeente has how many votes in Regio Rivierenland. */
    private static final List<Klasse> INWONERSKLASSEN =
            List.of(new Klasse(40_000, 4), new Klasse(25_000, 3), new Klasse(0, 2));

    private static final OrganisatieId GELDERLAND = new OrganisatieId("pv25");
    private static final RegelingId REGIO_RIVIERENLAND = new RegelingId("roo30405547");

    private final RegisterImport register;
    private final Regelingen regelingen;

    DemoRegister(RegisterImport register, Regelingen regelingen) {
        this.register = register;
        this.regelingen = regelingen;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (!regelingen.leeg()) {
            return;
        }
        Importverslag verslag = register.importeer(
                List.of(new RegisterImport.Bestand("demo/register.xml", new ClassPathResource("demo/register.xml"))));
        regelingen.vind(REGIO_RIVIERENLAND).ifPresent(this::vulAan);
        LOG.info("Demo register filled: {} records", verslag.wijzigingen());
    }

    /** What the register does not tell, and a beheerder takes from the text of the regeling. */
    private void vulAan(Regeling regeling) {
        Map<OrganisatieId, Integer> gewichten = new HashMap<>();
        regeling.deelnemers()
                .forEach(deelnemer -> gewichten.put(deelnemer.organisatie().id(), gewicht(deelnemer.organisatie())));
        regelingen.bewaarRegels(
                regeling.id(), regelingen.versie(regeling.id()), regeling.regels(), gewichten, GELDERLAND);
    }

    private static int gewicht(Organisatie organisatie) {
        int inwoners = organisatie.inwoners() == null ? 0 : organisatie.inwoners();
        return INWONERSKLASSEN.stream()
                .filter(klasse -> inwoners >= klasse.vanaf())
                .findFirst()
                .orElseThrow()
                .stemmen();
    }

    private record Klasse(int vanaf, int stemmen) {}
}
