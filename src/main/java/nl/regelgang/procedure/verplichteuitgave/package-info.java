/** An expense that a gemeente must put on its begroting, and does not (Gemeentewet art. 193-195). */
@NullMarked
package nl.regelgang.procedure.verplichteuitgave;

import org.jspecify.annotations.NullMarked;
