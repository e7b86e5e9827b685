package nl.regelgang.procesmotor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, made by its own scripts from its jar. Not by the engine itself: two nodes that start on an empty
 * database would race, and Flyway holds a lock. The tables of cases and decisions are made too, although both are off,
 * because the engine's upgrade scripts expect them. A newer engine needs a migration of its own that runs the upgrade
 * script; until then the engine refuses to start on the older version.
 */
@Component
class Motorschema implements JavaMigration {

    private static final List<String> DELEN = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "procesmotor schema";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection verbinding = context.getConnection();
        String soort = soortVan(verbinding.getMetaData().getDatabaseProductName());
        for (String deel : DELEN) {
            ScriptUtils.executeSqlScript(
                    verbinding,
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(soort, deel)));
        }
    }

    private static String soortVan(String product) {
        return switch (product) {
            case "H2" -> "h2";
            case "PostgreSQL" -> "postgres";
            default -> throw new IllegalStateException("no support for the database " + product);
        };
    }
}
