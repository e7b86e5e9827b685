package overtreding.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/** Every way to ask for the time without a clock, one per method. */
@SuppressWarnings({"JavaUtilDate", "TimeZoneUsage", "JavaTimeDefaultTimeZone"})
class Nu {

    Object instant() {
        return Instant.now();
    }

    Object dag() {
        return LocalDate.now();
    }

    Object dagHier() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    Object dagEnTijd() {
        return LocalDateTime.now();
    }

    Object metVerschil() {
        return OffsetDateTime.now();
    }

    Object metZone() {
        return ZonedDateTime.now();
    }

    Object jaar() {
        return Year.now();
    }

    Object datum() {
        return new Date();
    }

    Object eigenKlok() {
        return Clock.systemDefaultZone();
    }

    long milliseconden() {
        return System.currentTimeMillis();
    }
}
