/** A change of the begroting (Wgr art. 35 lid 6 and its parallels; Gemeentewet art. 192). */
@NullMarked
package nl.regelgang.procedure.begrotingswijziging;

import org.jspecify.annotations.NullMarked;
