package nl.regelgang.procesmotor.tasklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * The people of the register as Camunda's users, and their organen as its groups: read at every question, so there is
 * no copy that can differ. It cannot be written to, which also takes away the page on which Camunda lets anybody make
 * the first administrator. Whatever is not asked here Camunda looks up in its own tables, and those are empty.
 */
class Tasklistgebruikers extends DbReadOnlyIdentityServiceProvider {

    private static final String WACHTWOORD = "demo";

    private final Toegang toegang;

    Tasklistgebruikers(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public boolean checkPassword(String persoon, String wachtwoord) {
        return WACHTWOORD.equals(wachtwoord) && toegang.persoon(persoon).isPresent();
    }

    @Override
    public @Nullable UserEntity findUserById(String persoon) {
        return toegang.persoon(persoon).map(Tasklistgebruikers::gebruiker).orElse(null);
    }

    /** By id or by orgaan; a list of everybody is not offered. */
    @Override
    public List<User> findUserByQueryCriteria(DbUserQueryImpl vraag) {
        Stream<Persoon> mensen = vraag.getGroupId() == null
                ? gevraagd(vraag.getId(), vraag.getIds()).map(toegang::persoon).flatMap(Optional::stream)
                : toegang.metFunctieIn(OrgaanId.van(vraag.getGroupId())).stream();
        return mensen.<User>map(Tasklistgebruikers::gebruiker).toList();
    }

    @Override
    public long findUserCountByQueryCriteria(DbUserQueryImpl vraag) {
        return findUserByQueryCriteria(vraag).size();
    }

    @Override
    public GroupEntity findGroupById(String orgaan) {
        return groep(orgaan);
    }

    /** By id or by member. */
    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl vraag) {
        Stream<String> organen = vraag.getUserId() == null
                ? gevraagd(vraag.getId(), vraag.getIds())
                : toegang.organenVan(vraag.getUserId()).stream().map(OrgaanId::toString);
        return organen.<Group>map(Tasklistgebruikers::groep).toList();
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl vraag) {
        return findGroupByQueryCriteria(vraag).size();
    }

    private static UserEntity gebruiker(Persoon persoon) {
        UserEntity gebruiker = new UserEntity(persoon.id());
        gebruiker.setFirstName(persoon.naam());
        gebruiker.setLastName("");
        gebruiker.setEmail(persoon.email());
        return gebruiker;
    }

    private static GroupEntity groep(String orgaan) {
        GroupEntity groep = new GroupEntity(orgaan);
        groep.setName(orgaan);
        groep.setType("orgaan");
        return groep;
    }

    private static Stream<String> gevraagd(@Nullable String id, String @Nullable [] ids) {
        return Stream.concat(Stream.ofNullable(id), Stream.ofNullable(ids).flatMap(Stream::of))
                .filter(Objects::nonNull);
    }
}
