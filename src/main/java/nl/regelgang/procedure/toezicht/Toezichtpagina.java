package nl.regelgang.procedure.toezicht;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Leesrecht;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.procedure.Zichtbareprocedures;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a toezicht: the stuk, whether goedkeuring is needed and given, the raden, and what may be spent. */
@Component
class Toezichtpagina implements Procedurepagina {

    private final Toezichten toezichten;
    private final Toestemmingen toestemmingen;
    private final Inbreng inbreng;
    private final Zichtbareprocedures zichtbare;
    private final Procedurerechten rechten;
    private final Bewaardeprocedures leesbaar;
    private final Documenten documenten;
    private final ObjectProvider<Leesrecht> leesrechten;
    private final Verwachting verwachting;

    Toezichtpagina(
            Toezichten toezichten,
            Toestemmingen toestemmingen,
            Inbreng inbreng,
            Zichtbareprocedures zichtbare,
            Procedurerechten rechten,
            Bewaardeprocedures leesbaar,
            Documenten documenten,
            ObjectProvider<Leesrecht> leesrechten,
            Verwachting verwachting) {
        this.toezichten = toezichten;
        this.toestemmingen = toestemmingen;
        this.inbreng = inbreng;
        this.zichtbare = zichtbare;
        this.rechten = rechten;
        this.leesbaar = leesbaar;
        this.documenten = documenten;
        this.leesrechten = leesrechten;
        this.verwachting = verwachting;
    }

    /** @param zin what came of it, empty while nothing did */
    record Rij(Toestemming aanvraag, String bedrag, String zin) {}

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.TOEZICHT;
    }

    /** It begins by itself, when a stuk comes in. */
    @Override
    public List<Startknop> startknoppen(String persoon) {
        return List.of();
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Toezicht toezicht = toezichten.lees(procedure.id());
        model.addAttribute("toezicht", toezicht);
        model.addAttribute(
                "over", zichtbare.vind(toezicht.stuk().procedure(), persoon).orElse(null));
        model.addAttribute("regime", toezicht.regime() == null ? null : Toezichtzinnen.regime(toezicht.regime()));
        model.addAttribute(
                "verdaging", toezicht.verdaging() == null ? null : Toezichtzinnen.verdaging(toezicht.verdaging()));
        model.addAttribute("besluit", besluit(toezicht));
        model.addAttribute("zienswijzen", inbreng.van(toezicht));
        model.addAttribute(
                "magZienswijze",
                inbreng.raadVan(procedure, persoon)
                        .filter(raad -> inbreng.mogelijk(toezicht, raad))
                        .isPresent());
        model.addAttribute(
                "toestemmingen",
                toestemmingen.van(procedure.id()).stream()
                        .map(Toezichtpagina::rij)
                        .toList());
        model.addAttribute(
                "magVragen", toezicht.zonderGoedkeuring() && rechten.isSecretaris(procedure.bestuur(), persoon));
        model.addAttribute("documenten", documenten(toezicht, persoon));
        return "toezicht/procedure";
    }

    /** First the stuk itself, which is in the dossier in which the bestuur made it. */
    private List<Document> documenten(Toezicht toezicht, String persoon) {
        UUID stuk = toezicht.stuk().document();
        return Stream.concat(
                        documenten.vind(stuk).stream().filter(een -> leesrechten.stream()
                                .anyMatch(recht -> recht.magLezen(persoon, een.dossier(), stuk))),
                        leesbaar.leesbareDocumenten(toezicht.procedure(), persoon).stream())
                .toList();
    }

    private static String besluit(Toezicht toezicht) {
        if (toezicht.besluit() == null) {
            return "";
        }
        return toezicht.stuk().soort() == Proceduresoort.JAARREKENING
                ? toezicht.besluit().motivering()
                : Toezichtzinnen.goedkeuring(toezicht.besluit());
    }

    private static Rij rij(Toestemming aanvraag) {
        return new Rij(
                aanvraag,
                Bedrag.euro(aanvraag.bedrag()),
                aanvraag.besluit() == null ? "" : Toezichtzinnen.toestemming(aanvraag));
    }
}
