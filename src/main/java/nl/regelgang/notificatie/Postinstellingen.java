package nl.regelgang.notificatie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation must say about its mail. There are no defaults for addresses: mail from an address that is not
 * the installation's own would be refused or, worse, believed.
 *
 * @param afzender the From address, with or without a name
 * @param antwoordAan the mailbox that people read, where replies go
 * @param contact how to reach a person, as the end of the sentence "Vragen?" in every mail
 * @param interval how long a node waits between two looks at the outbox
 * @param perDomein how many messages all nodes together offer to one mail domain in a minute; a domain that gets more at
 *     once takes the sender for a sender of spam
 * @param langstePoging after this an attempt is broken off, however slowly the mail server still answers
 * @param retouradres where mail that cannot be delivered comes back; every message gets its own address there, with the
 *     id of the message behind a plus sign. Null: it comes back at the sender's address
 * @param sleutel 32 bytes in base64 that encrypt waiting messages; the same on every node
 */
@Validated
@ConfigurationProperties("regelgang.post")
record Postinstellingen(
        @NotBlank String afzender,
        @NotBlank String antwoordAan,
        @NotBlank String contact,
        @DefaultValue("5s") Duration interval,
        @DefaultValue("600") @Positive int perDomein,
        @DefaultValue("2m") Duration langstePoging,
        @Nullable String retouradres,
        @Nullable String sleutel) {}
