package nl.regelgang.notificatie;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox in which undeliverable mail comes back, read by IMAP. Without a host nobody looks.
 *
 * @param protocol {@code imaps}, which is IMAP over TLS
 * @param poort 0 for that of the protocol
 * @param interval between two looks; what came back must be seen within a quarter of an hour
 */
@Validated
@ConfigurationProperties("regelgang.post.retourbus")
record Retourinstellingen(
        @DefaultValue("") String host,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("0") int poort,
        @DefaultValue("") String gebruiker,
        @DefaultValue("") String wachtwoord,
        @DefaultValue("INBOX") @NotBlank String map,
        @DefaultValue("5m") Duration interval) {}
