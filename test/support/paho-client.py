"""A client of Eclipse Paho that is driven by lines of JSON: port, version, filters as arguments.

Each message that comes is a line on stdout; each line on stdin is published, and told when it is.
"""
import json
import os
import sys

import paho.mqtt.client as mqtt
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

VERSIONS = {"3.1": mqtt.MQTTv31, "3.1.1": mqtt.MQTTv311, "5": mqtt.MQTTv5}
port, version, filters = int(sys.argv[1]), VERSIONS[sys.argv[2]], sys.argv[3:]


def say(**line):
    # In one write: Paho's thread speaks as well, and print() writes the end of the line by itself.
    os.write(sys.stdout.fileno(), (json.dumps(line) + "\n").encode())


def on_connect(client, userdata, flags, code, properties=None):
    say(connected=int(getattr(code, "value", code)))
    wanted = mqtt.SubscribeOptions(qos=1) if version == mqtt.MQTTv5 else 1
    client.subscribe([(one, wanted) for one in filters])


def on_subscribe(client, userdata, mid, granted, properties=None):
    say(subscribed=len(granted))


def on_message(client, userdata, message):
    line = {"topic": message.topic, "payload": message.payload.decode()}
    line |= {"qos": message.qos, "retain": bool(message.retain)}
    properties = getattr(message, "properties", None)
    if properties is not None:
        line["contentType"] = getattr(properties, "ContentType", None)
        line["userProperties"] = getattr(properties, "UserProperty", [])
    say(**line)


client = mqtt.Client(client_id="foreign", protocol=version)
client.on_connect = on_connect
client.on_subscribe = on_subscribe
client.on_message = on_message
client.connect("127.0.0.1", port, 30)
client.loop_start()
for text in sys.stdin:
    asked = json.loads(text)
    more = {}
    if version == mqtt.MQTTv5:
        more["properties"] = Properties(PacketTypes.PUBLISH)
        more["properties"].ResponseTopic = "foreign/answer"
        more["properties"].UserProperty = ("by", "paho")
    info = client.publish(asked["topic"], asked["payload"], asked["qos"], **more)
    info.wait_for_publish(10)
    say(published=info.is_published())
client.disconnect()
client.loop_stop()
