@NullMarked
package nl.regelgang.procedure.toetreding;

import org.jspecify.annotations.NullMarked;
