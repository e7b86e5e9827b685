/** The raden say what they think of a stuk of the bestuur, and hear what it does with that (Wgr art. 10 lid 5-6). */
@NullMarked
package nl.regelgang.procedure.raadpleging;

import org.jspecify.annotations.NullMarked;
