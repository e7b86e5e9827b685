/** The nota van zienswijzen: what all raden said, by theme, and what the bestuur answers (Wgr art. 10 lid 6, 35 lid 4). */
@NullMarked
package nl.regelgang.procedure.nota;

import org.jspecify.annotations.NullMarked;
