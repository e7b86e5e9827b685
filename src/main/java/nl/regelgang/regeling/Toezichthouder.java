package nl.regelgang.regeling;

import nl.regelgang.gedeeld.OrgaanId;

/**
 * Who receives the vastgestelde begroting (Wgr art. 34 lid 2 and its parallels).
 *
 * @param naam for example "gedeputeerde staten van Gelderland"
 */
public record Toezichthouder(OrgaanId orgaan, String naam) {}
