package nl.regelgang.procesmotor;

@OpPostgres
class VoltooienPostgresTest extends VoltooienTest {}
