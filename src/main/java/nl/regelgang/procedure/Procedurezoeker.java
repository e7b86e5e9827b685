package nl.regelgang.procedure;

import java.util.Collection;
import java.util.List;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.Zoekterm;

/** Finds procedures and the titles of their documents, only among what somebody with these organen may open. */
public interface Procedurezoeker {

    List<Vondst> procedures(Zoekterm term, Collection<OrgaanId> organen, int hoogstens);

    List<Vondst> documenten(Zoekterm term, Collection<OrgaanId> organen, int hoogstens);
}
