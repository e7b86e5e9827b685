package nl.regelgang.procesmotor;

@OpPostgres
class OpdrachtenOpPostgresTest extends Opdrachtenproef {}
