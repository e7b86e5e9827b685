/** What a bestuur tells the raden, because they ask or because they need it, and what a raad tells the bestuur (Wgr art. 17). */
@NullMarked
package nl.regelgang.procedure.informatie;

import org.jspecify.annotations.NullMarked;
