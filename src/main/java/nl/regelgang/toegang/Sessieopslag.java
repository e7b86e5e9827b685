package nl.regelgang.toegang;

import java.security.SecureRandom;
import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions in the database, so that any node serves any request and a restart logs nobody out (ADR 17). */
@Configuration(proxyBeanMethods = false)
class Sessieopslag {

    /** 216 bits, and as text exactly as wide as the column; the UUID of the library has 122. */
    private static final int ID_BYTES = 27;

    /**
     * That somebody is still there is written once a minute and not at every request, because every write waits for the
     * disk; so rest ends a session after 29 to 30 minutes. The parameters are those of the library, in its order.
     */
    private static final String WERK_BIJ = """
            update %TABLE_NAME% s set session_id = n.session_id, last_access_time = n.last_access_time,
                max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                principal_name = n.principal_name
            from (select cast(? as char(36)) as session_id, cast(? as bigint) as last_access_time,
                cast(? as integer) as max_inactive_interval, cast(? as bigint) as expiry_time,
                cast(? as varchar) as principal_name, cast(? as char(36)) as primary_id) n
            where s.primary_id = n.primary_id
                and (n.last_access_time >= s.last_access_time + 60000 or s.session_id <> n.session_id
                    or s.principal_name is distinct from n.principal_name
                    or s.max_inactive_interval <> n.max_inactive_interval)
            """;

    @Bean
    SessionIdGenerator sessienummers() {
        SecureRandom toeval = new SecureRandom();
        return () -> {
            byte[] id = new byte[ID_BYTES];
            toeval.nextBytes(id);
            return Base64.getUrlEncoder().encodeToString(id);
        };
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessievorm(
            DataSource database, @Value("${regelgang.sessies.ook:}") String ook) throws MetaDataAccessException {
        GenericConversionService omzetting = new GenericConversionService();
        omzetting.addConverter(Object.class, byte[].class, new SerializingConverter());
        omzetting.addConverter(byte[].class, Object.class, new DeserializingConverter(new Sessielezer(ook)));
        boolean postgres = isPostgres(database);
        return opslag -> {
            opslag.setConversionService(omzetting);
            if (postgres) {
                // Two requests of one session that write the same attribute at once: the last one holds.
                new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(opslag);
                opslag.setUpdateSessionQuery(WERK_BIJ);
            }
        };
    }

    private static boolean isPostgres(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, gegevens -> gegevens.getDatabaseProductName());
        return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
    }
}
