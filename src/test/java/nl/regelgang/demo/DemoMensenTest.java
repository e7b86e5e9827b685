package nl.regelgang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.web.Aanmeldlijst.Groep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoMensenTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final OrganisatieId GELDERLAND = new OrganisatieId("pv25");

    private Mensen mensen;
    private Toegang toegang;
    private DemoMensen demo;
    private final Regelingen regelingen = mock(Regelingen.class);

    @BeforeEach
    void assemble() {
        DataSource database = Testdatabases.h2("classpath:db/migration/toegang");
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(Clock.class, () -> KLOK);
        new ClassPathBeanDefinitionScanner(context).scan("nl.regelgang.toegang");
        context.refresh();
        mensen = context.getBean(Mensen.class);
        toegang = context.getBean(Toegang.class);
        demo = new DemoMensen(mensen, toegang, regelingen, KLOK);
    }

    @Test
    void elke_raad_heeft_een_griffier_en_elk_college_een_secretaris_en_drie_leden() {
        demo.voor(regeling(Vorm.OPENBAAR_LICHAAM));

        for (String gemeente : List.of("gm0281", "gm0214")) {
            assertThat(roles(gemeente + "/griffie")).containsExactly(Rol.GRIFFIER);
            assertThat(roles(gemeente + "/college"))
                    .containsExactly(Rol.BESTUURSSECRETARIS, Rol.COLLEGELID, Rol.COLLEGELID, Rol.COLLEGELID);
        }
        assertThat(toegang.metFunctieIn(OrgaanId.van("gm0281/griffie")))
                .extracting(Persoon::email)
                .containsExactly("griffier.tiel@example.nl");
        assertThat(roles("so0026/db")).containsExactly(Rol.DB_SECRETARIS);
        assertThat(roles("so0026/ab")).containsExactly(Rol.AB_VOORZITTER, Rol.AB_LID, Rol.AB_LID);
        assertThat(roles("pv25/gs")).containsExactly(Rol.TOEZICHTHOUDER);
    }

    @Test
    void namens_elke_deelnemer_zit_een_lid_van_het_college_in_het_bestuur_met_de_stemmen_van_de_deelnemer() {
        Regeling regeling = regeling(Vorm.OPENBAAR_LICHAAM);
        demo.voor(regeling);

        String lid = toegang.persoon("collegelid2.tiel").orElseThrow().naam();
        verify(regelingen)
                .bewaarBestuursleden(
                        eq(regeling.id()),
                        argThat(leden -> leden.size() == 2
                                && leden.stream()
                                        .anyMatch(zetel -> zetel.id().equals("gm0281")
                                                && zetel.naam().equals(lid + " (Tiel)"))));
    }

    @Test
    void bestuursleden_die_een_beheerder_invulde_blijven() {
        Regeling regeling = regeling(Vorm.OPENBAAR_LICHAAM);
        when(regelingen.heeftEigenBestuursleden(regeling.id())).thenReturn(true);

        demo.voor(regeling);

        verify(regelingen, never()).bewaarBestuursleden(any(), anyList());
    }

    @Test
    void een_bedrijfsvoeringsorganisatie_heeft_een_bestuur_en_geen_ab_of_db() {
        demo.voor(regeling(Vorm.BEDRIJFSVOERINGSORGANISATIE));

        assertThat(roles("so0026/bestuur"))
                .containsExactly(Rol.DB_SECRETARIS, Rol.AB_VOORZITTER, Rol.AB_LID, Rol.AB_LID);
        assertThat(roles("so0026/ab")).isEmpty();
        assertThat(roles("so0026/db")).isEmpty();
    }

    @Test
    void a_second_time_nobody_is_added() {
        demo.voor(regeling(Vorm.OPENBAAR_LICHAAM));
        int people = mensen.aantal();
        int functies = mensen.functiesVanNuOfLater().size();

        demo.voor(regeling(Vorm.OPENBAAR_LICHAAM));

        assertThat(mensen.aantal()).isEqualTo(people).isPositive();
        assertThat(mensen.functiesVanNuOfLater()).hasSize(functies);
    }

    @Test
    void the_list_to_log_in_from_is_grouped_and_can_be_searched() {
        demo.beheerder();
        demo.voor(regeling(Vorm.OPENBAAR_LICHAAM));
        when(regelingen.organisatie(any())).thenReturn(Optional.empty());
        when(regelingen.organisatie(new OrganisatieId("gm0281")))
                .thenReturn(Optional.of(gemeente("gm0281", "Gemeente Tiel")));
        DemoAanmeldlijst list = new DemoAanmeldlijst(mensen, toegang, regelingen, KLOK);

        assertThat(list.groepen("").get(0).organisatie()).isEqualTo("Gemeente Tiel");
        assertThat(list.groepen("")).last().extracting(Groep::organisatie).isEqualTo("Functioneel beheer");
        List<Groep> found = list.groepen(" GRIFFIER ");
        assertThat(found.get(0).mensen()).singleElement().satisfies(keuze -> {
            assertThat(keuze.persoon().id()).isEqualTo("griffier.tiel");
            assertThat(keuze.functies()).isEqualTo("griffier");
        });
        assertThat(list.groepen("bestaat niet")).isEmpty();
    }

    @Test
    void invented_people_have_different_names() {
        assertThat(IntStream.range(0, 1147).mapToObj(Namen::naam).distinct()).hasSize(1147);
        assertThat(Namen.inlognaam("Gemeente West Maas en Waal")).isEqualTo("west-maas-en-waal");
        assertThat(Namen.inlognaam("Provinsje Fryslân ('s-Demo)")).isEqualTo("provinsje-fryslan-s-demo");
    }

    @Test
    void every_bean_of_the_demonstration_is_bound_to_its_profile() {
        assertThat(List.of(
                        DemoMensen.class,
                        DemoBegin.class,
                        DemoKalenders.class,
                        DemoAanmeldlijst.class,
                        DemoController.class))
                .allSatisfy(bean -> {
                    Profile profile = bean.getAnnotation(Profile.class);
                    assertThat(profile).isNotNull();
                    assertThat(Arrays.asList(profile.value())).containsExactly("demo");
                });
    }

    private List<Rol> roles(String orgaan) {
        return mensen.functiesVanNuOfLater().stream()
                .filter(functie -> functie.orgaan().equals(OrgaanId.van(orgaan)))
                .map(Functie::rol)
                .sorted()
                .collect(Collectors.toList());
    }

    private static Regeling regeling(Vorm vorm) {
        return new Regeling(
                new RegelingId("proef"),
                new OrganisatieId("so0026"),
                "Gemeenschappelijke regeling Proefland",
                "Proefland",
                vorm,
                List.of(deelnemer("gm0281", "Gemeente Tiel"), deelnemer("gm0214", "Gemeente Buren")),
                GELDERLAND,
                null,
                null,
                Regels.STANDAARD);
    }

    private static Deelnemer deelnemer(String id, String naam) {
        return new Deelnemer(gemeente(id, naam), Set.of(), 1, null, null);
    }

    private static Organisatie gemeente(String id, String naam) {
        return new Organisatie(new OrganisatieId(id), naam, OrganisatieSoort.GEMEENTE, 40_000, GELDERLAND, null, null);
    }
}
