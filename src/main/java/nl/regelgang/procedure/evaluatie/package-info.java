/** The evaluatie of a regeling (Wgr art. 11a), which begins by itself after the interval of the regeling. */
@NullMarked
package nl.regelgang.procedure.evaluatie;

import org.jspecify.annotations.NullMarked;
