@NullMarked
package nl.regelgang.procedure.voorstel;

import org.jspecify.annotations.NullMarked;
