package nl.regelgang.procedure;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What a scenario plays with in which the raden are asked about a stuk. */
public class Rondespel {

    @Autowired
    private Spel spel;

    @Autowired
    private Zienswijzeronden ronden;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc site;

    /**
     * Sends the form with which a secretaris begins, with a file as its stuk.
     *
     * @param bijlagen the fields of the other files
     */
    public MockHttpServletResponse start(
            String pad, UUID dossier, String persoon, Map<String, String> velden, String... bijlagen) {
        try {
            var verzoek = multipart(pad)
                    .file(new MockMultipartFile("ontwerp", "stuk.pdf", "application/pdf", Bestanden.pdf()));
            verzoek.param("dossier", dossier.toString());
            velden.forEach(verzoek::param);
            for (String bijlage : bijlagen) {
                verzoek.file(new MockMultipartFile(bijlage, "bijlage.pdf", "application/pdf", Bestanden.pdf()));
            }
            var antwoord = site.perform(verzoek.secure(true).with(user(persoon)).with(csrf()))
                    .andReturn()
                    .getResponse();
            antwoord.setCharacterEncoding("UTF-8");
            return antwoord;
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    /** Carries out what waits for no person, of the procedure, its raadpleging and the raden. */
    public void draai(UUID dossier) {
        Set<String> sleutels = new HashSet<>();
        int voor;
        do {
            voor = sleutels.size();
            sleutels.add(dossier.toString());
            jdbc.sql("select id from raadpleging where dossier = ?")
                    .param(dossier)
                    .query(UUID.class)
                    .list()
                    .forEach(id -> sleutels.add(id.toString()));
            ronden.van(dossier).stream()
                    .flatMap(ronde -> ronde.trajecten().stream())
                    .forEach(traject -> sleutels.add(traject.id().toString()));
            spel.draai(sleutels);
        } while (sleutels.size() > voor);
    }

    public Traject traject(UUID dossier, Organisatie deelnemer) {
        return ronden.laatste(dossier).orElseThrow().trajecten().stream()
                .filter(traject -> traject.deelnemer().organisatie().equals(deelnemer.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The griffie receives the stuk, plans the meeting and records what its raad says; null for no zienswijze. */
    public void antwoord(UUID dossier, Organisatie deelnemer, @Nullable String zienswijze) {
        String vandaag = spel.vandaag().toString();
        voltooi(dossier, deelnemer, "Ontvangst bevestigen", Map.of("ontvangenOp", vandaag));
        voltooi(dossier, deelnemer, "Raadsvergadering plannen", Map.of("behandeling", "ja", "vergaderingOp", vandaag));
        Map<String, Object> antwoord = new HashMap<>(Map.of("besluitVan", vandaag));
        antwoord.put("uitkomst", zienswijze == null ? "geen" : "zienswijze");
        if (zienswijze != null) {
            antwoord.put("zienswijze", zienswijze);
        }
        voltooi(dossier, deelnemer, "Zienswijze vastleggen", antwoord);
    }

    private void voltooi(UUID dossier, Organisatie deelnemer, String taak, Map<String, Object> ingevuld) {
        spel.voltooi(spel.taak(dossier, taak, deelnemer.naam()), Mensenwerk.griffier(deelnemer), ingevuld);
        draai(dossier);
    }
}
