/** The jaarrekening of a regeling (Wgr art. 34 lid 3-4 and their parallels). */
@NullMarked
package nl.regelgang.procedure.jaarrekening;

import org.jspecify.annotations.NullMarked;
