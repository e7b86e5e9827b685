package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.vandaag;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.stemming.Stemmingen;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a begrotingsprocedure: the round, the votes, the rules and the documents. */
@Component
class Begrotingspagina implements Procedurepagina {

    private final Begrotingsrechten rechten;
    private final Ronderechten ronderechten;
    private final Begrotingsprocedures procedures;
    private final Zienswijzeronden ronden;
    private final Reactiestand reacties;
    private final Stemmingen stemmingen;
    private final Matrixpagina matrix;
    private final Begrotingstermijnregister termijnen;
    private final Stapverwachting verwachting;
    private final Leesbaarheid leesbaarheid;
    private final Berichtrechten berichtrechten;
    private final Procedureregels regels;
    private final Begrotingskaders kaders;
    private final Clock klok;

    Begrotingspagina(
            Begrotingsrechten rechten,
            Ronderechten ronderechten,
            Begrotingsprocedures procedures,
            Zienswijzeronden ronden,
            Reactiestand reacties,
            Stemmingen stemmingen,
            Matrixpagina matrix,
            Begrotingstermijnregister termijnen,
            Stapverwachting verwachting,
            Leesbaarheid leesbaarheid,
            Berichtrechten berichtrechten,
            Procedureregels regels,
            Begrotingskaders kaders,
            Clock klok) {
        this.rechten = rechten;
        this.ronderechten = ronderechten;
        this.procedures = procedures;
        this.ronden = ronden;
        this.reacties = reacties;
        this.stemmingen = stemmingen;
        this.matrix = matrix;
        this.termijnen = termijnen;
        this.verwachting = verwachting;
        this.leesbaarheid = leesbaarheid;
        this.berichtrechten = berichtrechten;
        this.regels = regels;
        this.kaders = kaders;
        this.klok = klok;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.BEGROTING;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        return rechten.secretarisVan(persoon).isEmpty()
                ? List.of()
                : List.of(new Startknop("Begrotingsprocedure voorbereiden", "/procedures/begroting/nieuw"));
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedures.lees(procedure.id()));
    }

    @Override
    public String toon(Procedure algemeen, Model model, String wie) {
        UUID id = algemeen.id();
        if (algemeen.fase() == Fase.CONCEPT) {
            return "redirect:" + algemeen.pad() + "/planning";
        }
        Begrotingsprocedure procedure = procedures.lees(id);
        model.addAttribute("procedure", procedure);
        Procedure voorKaders = kaders.van(procedure, wie);
        model.addAttribute("kaders", voorKaders);
        model.addAttribute("inhoudKaders", voorKaders == null ? null : kaders.inhoud(voorKaders, wie));
        model.addAttribute("regels", regels.van(procedure));
        model.addAttribute("documenten", leesbaarheid.leesbareDocumenten(procedure, wie));
        model.addAttribute("stemmingen", stemmingen.van(id));
        model.addAttribute(
                "nietAangekomen", berichtrechten.teHerstellen(procedure, wie).size());
        ronden.laatste(id).ifPresent(ronde -> ronde(model, procedure, ronde, wie));
        return "begroting/procedure";
    }

    private void ronde(Model model, Begrotingsprocedure procedure, Zienswijzeronde ronde, String persoon) {
        model.addAttribute(
                "waaromSluiting",
                termijnen.uitlegSluiting(procedure, ronde.sluitOp()).orElse(null));
        model.addAttribute("teHerinneren", ronde.teHerinneren(vandaag(klok)));
        model.addAttribute(
                "metZienswijzen", !reacties.metZienswijzen(procedure.id()).isEmpty());
        model.addAttribute(
                "eerderZonderReactie",
                reacties.uitEerdereRonden(procedure.id()).stream()
                        .map(traject -> traject.deelnemer().naam())
                        .toList());
        matrix.vul(model, procedure, ronde, Matrixvraag.ALLES, persoon);
        Set<OrgaanId> griffies = ronderechten.griffiesVan(persoon);
        model.addAttribute(
                "griffieTrajecten",
                ronde.trajecten().stream()
                        .filter(traject -> griffies.contains(traject.deelnemer().griffie()))
                        .toList());
        Set<OrganisatieId> eigen = rechten.organisatiesVan(procedure, persoon);
        model.addAttribute(
                "eigenTrajecten",
                ronde.trajecten().stream()
                        .filter(traject -> eigen.contains(traject.deelnemer().organisatie()))
                        .toList());
    }
}
