package nl.regelgang.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * The figures for Prometheus are for whoever has the key of the installation, and not for people: a beheerder who is
 * logged in does not get them either. Without a key nobody does.
 */
@Configuration(proxyBeanMethods = false)
class Meterbeveiliging {

    private static final String BEARER = "Bearer ";

    @Bean
    @Order(0)
    SecurityFilterChain toegangTotMeters(HttpSecurity website, @Value("${regelgang.meters.sleutel:}") String sleutel)
            throws Exception {
        website.securityMatcher(withDefaults().matcher("/actuator/prometheus"));
        website.authorizeHttpRequests(paden -> paden.anyRequest()
                .access((wie, waar) -> new AuthorizationDecision(heeftSleutel(waar.getRequest(), sleutel))));
        website.sessionManagement(sessies -> sessies.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        website.exceptionHandling(
                fouten -> fouten.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        // Written by Koppen, for every answer.
        website.headers(koppen -> koppen.disable());
        return website.build();
    }

    private static boolean heeftSleutel(HttpServletRequest verzoek, String sleutel) {
        String gegeven = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        return !sleutel.isEmpty()
                && gegeven != null
                && gegeven.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(gegeven.substring(BEARER.length())), bytes(sleutel));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
