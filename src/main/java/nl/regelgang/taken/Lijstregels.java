package nl.regelgang.taken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.procesmotor.Werk;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Werkgebied;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a page of tasks in words, with a fixed number of questions however many tasks there are. */
@Component
class Lijstregels {

    private final Toegang toegang;
    private final Procesmotor motor;
    private final Taakcontexten contexten;
    private final Opmerkingen opmerkingen;
    private final Orgaanwoorden organen;
    private final Clock klok;

    Lijstregels(
            Toegang toegang,
            Procesmotor motor,
            Taakcontexten contexten,
            Opmerkingen opmerkingen,
            Orgaanwoorden organen,
            Clock klok) {
        this.toegang = toegang;
        this.motor = motor;
        this.contexten = contexten;
        this.opmerkingen = opmerkingen;
        this.organen = organen;
        this.klok = klok;
    }

    List<Lijstregel> van(List<Taak> taken, String persoon) {
        Lezer lezer = new Lezer(persoon, toegang.werkgebied(persoon), taken);
        return taken.stream().map(lezer::regel).toList();
    }

    /** One reader of one page: what was asked once is kept for the other lines. */
    private final class Lezer {

        private final LocalDate vandaag = Dagen.vandaag(klok);
        private final String persoon;
        private final Werkgebied gebied;
        private final Map<String, String> namen;
        private final Map<UUID, String> standen;
        private final Set<UUID> zichtbaar;
        private final Map<String, Integer> ongelezen;
        private final Map<Werk, Optional<String>> weigeringen = new HashMap<>();

        Lezer(String persoon, Werkgebied gebied, List<Taak> taken) {
            this.persoon = persoon;
            this.gebied = gebied;
            this.namen = toegang.namen(taken.stream()
                    .map(Taak::behandelaar)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            this.standen = contexten.standen(dossiers(taken));
            List<Taak> mijne = taken.stream().filter(this::isEigen).toList();
            List<Taak> vanAnderen =
                    taken.stream().filter(taak -> !isEigen(taak)).toList();
            this.zichtbaar = contexten.zichtbaar(dossiers(vanAnderen), persoon);
            this.ongelezen = opmerkingen.ongelezen(mijne, persoon);
        }

        Lijstregel regel(Taak taak) {
            boolean mijne = isEigen(taak);
            String weigering =
                    mijne ? weigering(taak) : "Deze taak is voor " + organen.metLidwoord(taak.organen()) + ".";
            return new Lijstregel(
                    Taakregel.van(taak, vandaag, wie(taak.behandelaar()), weigering),
                    mijne,
                    organen.voluit(taak.organen()),
                    standen.get(taak.dossier()),
                    taak.streefdatum() == null ? null : Dagen.voluit(taak.streefdatum()),
                    ongelezen.getOrDefault(taak.id(), 0),
                    mijne || zichtbaar.contains(taak.dossier()) ? taak.pad() : null);
        }

        private boolean isEigen(Taak taak) {
            return taak.organen().stream().anyMatch(orgaan -> gebied.omvat(orgaan, taak.regelingId()));
        }

        private @Nullable String weigering(Taak taak) {
            return weigeringen
                    .computeIfAbsent(taak.werk(), zelfde -> motor.weigering(zelfde, persoon))
                    .orElse(null);
        }

        private String wie(@Nullable String behandelaar) {
            if (behandelaar == null) {
                return "Nog niemand";
            }
            return behandelaar.equals(persoon) ? "U" : namen.getOrDefault(behandelaar, "Een collega");
        }

        private static Collection<UUID> dossiers(List<Taak> taken) {
            return taken.stream().map(Taak::dossier).collect(Collectors.toSet());
        }
    }
}
