/** A besluit of the bestuur on which the raden may have something to say before it is taken (Wgr art. 10 lid 5-6). */
@NullMarked
package nl.regelgang.procedure.bestuursbesluit;

import org.jspecify.annotations.NullMarked;
