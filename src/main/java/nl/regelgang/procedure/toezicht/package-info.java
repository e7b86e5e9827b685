/** What the toezichthouder does with the begroting of a regeling, after he got it (Gemeentewet art. 201 and 203-209). */
@NullMarked
package nl.regelgang.procedure.toezicht;

import org.jspecify.annotations.NullMarked;
