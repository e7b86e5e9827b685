package nl.regelgang.procedure.informatie;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Bewaardeprocedures;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedurepagina;
import nl.regelgang.procedure.Procedurerechten;
import nl.regelgang.procedure.Startpagina;
import nl.regelgang.procedure.Verwachting;
import nl.regelgang.procedure.informatie.Commissievoorstel.Raad;
import nl.regelgang.procedure.informatie.Informaties.Lezer;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a vraag, motie, voorstel or bericht: what was said, what the bestuur answered, and who read it. */
@Component
class Informatiepagina implements Procedurepagina {

    private final Informaties informaties;
    private final Commissievoorstellen voorstellen;
    private final Commissieraden commissieraden;
    private final Griffierregelingen griffiers;
    private final Lidvraagkeuzes lidvragen;
    private final Procedurerechten rechten;
    private final Bewaardeprocedures documenten;
    private final Verwachting verwachting;
    private final Startpagina start;

    Informatiepagina(
            Informaties informaties,
            Commissievoorstellen voorstellen,
            Commissieraden commissieraden,
            Griffierregelingen griffiers,
            Lidvraagkeuzes lidvragen,
            Procedurerechten rechten,
            Bewaardeprocedures documenten,
            Verwachting verwachting,
            Startpagina start) {
        this.informaties = informaties;
        this.voorstellen = voorstellen;
        this.commissieraden = commissieraden;
        this.griffiers = griffiers;
        this.lidvragen = lidvragen;
        this.rechten = rechten;
        this.documenten = documenten;
        this.verwachting = verwachting;
        this.start = start;
    }

    @Override
    public Proceduresoort soort() {
        return Proceduresoort.INFORMATIE;
    }

    @Override
    public List<Startknop> startknoppen(String persoon) {
        Stream<Startknop> griffier = griffiers.van(persoon).isEmpty()
                ? Stream.empty()
                : Stream.of(new Startknop("Vraag, motie of voorstel zenden", "/procedures/informatie/vraag"));
        Stream<Startknop> lid = lidvragen.van(persoon).isEmpty()
                ? Stream.empty()
                : Stream.of(new Startknop("Het eigen lid van een bestuur vragen", "/procedures/informatie/lid"));
        return Stream.of(
                        griffier,
                        lid,
                        start.knop(persoon, "Bericht aan alle raden zenden", "/procedures/informatie/bericht").stream())
                .flatMap(knoppen -> knoppen)
                .toList();
    }

    @Override
    public Map<String, String> komend(Procedure procedure) {
        return verwachting.van(procedure.id());
    }

    @Override
    public String toon(Procedure procedure, Model model, String persoon) {
        Informatie informatie = informaties.lees(procedure.id());
        List<Lezer> lezers = informaties.lezers(procedure.id());
        Set<OrganisatieId> eigen = rechten.organisatiesVan(procedure.bestuur(), persoon);
        model.addAttribute("informatie", informatie);
        model.addAttribute(
                "wie", informatie.vrager() == null ? null : informatie.vrager().voluit());
        model.addAttribute("lezers", lezers);
        model.addAttribute(
                "gelezen",
                lezers.stream().filter(lezer -> lezer.gelezenOp() != null).count());
        model.addAttribute(
                "magBevestigen",
                lezers.stream()
                        .anyMatch(lezer -> lezer.gelezenOp() == null
                                && eigen.contains(lezer.organisatie())
                                && rechten.organenVoor(procedure.bestuur(), persoon)
                                        .contains(InformatieController.griffie(lezer.organisatie()))));
        if (informatie.aard() == Informatie.Aard.VOORSTEL) {
            toonRaden(voorstellen.lees(procedure.id()), model, persoon);
        }
        model.addAttribute("documenten", documenten.leesbareDocumenten(procedure, persoon));
        return "informatie/procedure";
    }

    private void toonRaden(Commissievoorstel voorstel, Model model, String persoon) {
        Optional<Raad> eigen = commissieraden.vanGriffier(voorstel, persoon);
        model.addAttribute("voorstel", voorstel);
        model.addAttribute(
                "magBesluiten",
                eigen.filter(raad -> voorstel.fout(raad) == null).isPresent());
        model.addAttribute("magLid", eigen.isPresent());
        model.addAttribute(
                "magIntrekken",
                voorstel.intrekbaar()
                        && rechten.isSecretaris(
                                InformatieController.griffie(Objects.requireNonNull(
                                                voorstel.informatie().vrager())
                                        .organisatie()),
                                persoon));
    }
}
