package nl.regelgang.procesmotor.tasklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * The people of the register as Camunda's users, and their organen as its groups: read at every question, so there is
 * no copy that can differ. It cannot be written to, which also takes away the page on which Camunda lets anybody make
 * the first administrator.
 */
class Tasklistgebruikers implements SessionFactory, ReadOnlyIdentityProvider {

    private static final String WACHTWOORD = "demo";

    private final Toegang toegang;

    Tasklistgebruikers(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return this;
    }

    @Override
    public void flush() {
        // nothing is ever changed
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return WACHTWOORD.equals(password) && toegang.persoon(userId).isPresent();
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return toegang.persoon(userId).map(Tasklistgebruikers::gebruiker).orElse(null);
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return groep(groupId);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public UserQuery createUserQuery() {
        return new Gebruikers(uitvoerder());
    }

    @Override
    public UserQuery createUserQuery(CommandContext commandContext) {
        return new Gebruikers(uitvoerder());
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("users are not in a table of the engine");
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new Groepen(uitvoerder());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext commandContext) {
        return new Groepen(uitvoerder());
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new GeenTenants(uitvoerder());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext commandContext) {
        return new GeenTenants(uitvoerder());
    }

    private static CommandExecutor uitvoerder() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    private static User gebruiker(Persoon persoon) {
        UserEntity gebruiker = new UserEntity(persoon.id());
        gebruiker.setFirstName(persoon.naam());
        gebruiker.setLastName("");
        gebruiker.setEmail(persoon.email());
        return gebruiker;
    }

    private static Group groep(String orgaan) {
        GroupEntity groep = new GroupEntity(orgaan);
        groep.setName(orgaan);
        groep.setType("orgaan");
        return groep;
    }

    private static Stream<String> gevraagd(@Nullable String id, String @Nullable [] ids) {
        return Stream.concat(Stream.ofNullable(id), Stream.ofNullable(ids).flatMap(Stream::of)).filter(Objects::nonNull);
    }

    /** By id or by orgaan; a list of everybody is not offered. */
    private final class Gebruikers extends UserQueryImpl {

        private static final long serialVersionUID = 1L;

        Gebruikers(CommandExecutor uitvoerder) {
            super(uitvoerder);
        }

        @Override
        public long executeCount(CommandContext context) {
            return executeList(context, null).size();
        }

        @Override
        public List<User> executeList(CommandContext context, @Nullable Page page) {
            Stream<Persoon> mensen = getGroupId() == null
                    ? gevraagd(getId(), getIds()).map(toegang::persoon).flatMap(Optional::stream)
                    : toegang.metFunctieIn(OrgaanId.van(getGroupId())).stream();
            return mensen.map(Tasklistgebruikers::gebruiker).toList();
        }
    }

    /** By id or by member. */
    private final class Groepen extends GroupQueryImpl {

        private static final long serialVersionUID = 1L;

        Groepen(CommandExecutor uitvoerder) {
            super(uitvoerder);
        }

        @Override
        public long executeCount(CommandContext context) {
            return executeList(context, null).size();
        }

        @Override
        public List<Group> executeList(CommandContext context, @Nullable Page page) {
            Stream<String> organen = getUserId() == null
                    ? gevraagd(getId(), getIds())
                    : toegang.organenVan(getUserId()).stream().map(OrgaanId::toString);
            return organen.map(Tasklistgebruikers::groep).toList();
        }
    }

    private static final class GeenTenants extends TenantQueryImpl {

        private static final long serialVersionUID = 1L;

        GeenTenants(CommandExecutor uitvoerder) {
            super(uitvoerder);
        }

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
            return List.of();
        }
    }
}
