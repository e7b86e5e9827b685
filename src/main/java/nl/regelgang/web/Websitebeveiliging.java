package nl.regelgang.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.toegang.Aanmelding;
import nl.regelgang.toegang.Toegang;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets to which page at all. What is not named here is for people who are logged in. */
@Configuration(proxyBeanMethods = false)
class Websitebeveiliging {

    private static final String[] OPENBAAR = {
        "/",
        "/login",
        "/hulp",
        "/toegankelijkheid",
        // Approval through a link in a mail: the link is the key.
        "/a/**",
        // A calendar program cannot log in: its secret address is the key.
        "/agenda/*.ics",
        // What the bestuur of a regeling made openbaar; off until its secretaris switches it on.
        "/openbaar/**",
        "/.well-known/security.txt",
        "/actuator/health/**"
    };
    private static final RequestMatcher BESTANDEN =
            new OrRequestMatcher(paden("/vendor/**", "/regelgang.css", "/huisstijlen.css", "/favicon.svg"));
    /** The same for everybody, so that no session is looked up for it; and a probe must not need the database. */
    static final RequestMatcher ZONDER_SESSIE =
            new OrRequestMatcher(BESTANDEN, withDefaults().matcher("/actuator/**"));
    /** The imitated mailbox and the list of people to log in as; nothing is mapped there outside the profile demo. */
    private static final String[] OPENBAAR_IN_DEMO = {"/demo/postbus/**", "/demo/inloggen"};

    @Bean
    SecurityFilterChain toegangTotPaginas(HttpSecurity website, Toegang toegang, Environment omgeving)
            throws Exception {
        website.authorizeHttpRequests(paden -> {
            paden.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll();
            paden.requestMatchers(paden(OPENBAAR)).permitAll();
            paden.requestMatchers(BESTANDEN).permitAll();
            if (omgeving.acceptsProfiles(Profiles.of("demo"))) {
                paden.requestMatchers(paden(OPENBAAR_IN_DEMO)).permitAll();
            }
            paden.requestMatchers(paden("/wachtwoord")).authenticated();
            paden.requestMatchers(paden("/beheer/**")).access(beheerder(toegang));
            paden.anyRequest().access(aangemeld());
        });
        website.formLogin(login -> login.loginPage("/login").failureUrl("/login?fout"));
        website.logout(uit -> uit.logoutRequestMatcher(withDefaults().matcher(HttpMethod.POST, "/uitloggen"))
                .logoutSuccessUrl("/login?uit"));
        website.exceptionHandling(fouten -> fouten.accessDeniedHandler(new Weigering()));
        // A new session, and not the old one under a new id: its ten hours begin at logging in.
        website.sessionManagement(sessies -> sessies.sessionFixation().newSession());
        website.addFilterBefore(new Sessieduur(), SecurityContextHolderFilter.class);
        // Written by Koppen, for every answer.
        website.headers(koppen -> koppen.disable());
        return website.build();
    }

    /**
     * Refuses requests that were sent to another host name than this site's.
     *
     * @param ook names of this node by which a load balancer or monitoring asks it
     */
    @Bean
    HttpFirewall hostnamen(@Value("${regelgang.adres}") URI adres, @Value("${regelgang.hostnamen:}") Set<String> ook) {
        Set<String> namen = Stream.concat(Stream.of(adres.getHost(), "localhost", "127.0.0.1"), ook.stream())
                .collect(Collectors.toSet());
        StrictHttpFirewall muur = new StrictHttpFirewall();
        muur.setAllowedHostnames(namen::contains);
        return muur;
    }

    private static AuthorizationManager<RequestAuthorizationContext> aangemeld() {
        return (wie, waar) -> new AuthorizationDecision(magVerder(wie.get()));
    }

    /** Asked at every request, so that a functie that ended is gone at once. */
    private static AuthorizationManager<RequestAuthorizationContext> beheerder(Toegang toegang) {
        return (wie, waar) -> {
            Authentication persoon = wie.get();
            return new AuthorizationDecision(magVerder(persoon) && toegang.isBeheerder(persoon.getName()));
        };
    }

    private static boolean magVerder(Authentication persoon) {
        return persoon.isAuthenticated()
                && !(persoon instanceof AnonymousAuthenticationToken)
                && !persoon.getAuthorities().contains(Aanmelding.MOET_WACHTWOORD_KIEZEN);
    }

    private static RequestMatcher[] paden(String... patronen) {
        return Arrays.stream(patronen).map(withDefaults()::matcher).toArray(RequestMatcher[]::new);
    }
}
